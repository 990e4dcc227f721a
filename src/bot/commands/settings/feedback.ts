import { ButtonStyle, ComponentType } from 'discord.js'
import { nameIn } from '../../../catalogue/names.ts'
import { numberInWords, pointsInWords, say, topicName } from '../../../languages/index.ts'
import { learnTaste, MOST_TASTE, POINTS_A_PRESS, TASTE_MEMORY } from '../../../news/taste.ts'
import { toCustomId } from '../../../posters/custom-id.ts'
import { listJudgements } from '../../../storage/feedback.ts'
import type { BotContext, Caller } from '../../context.ts'
import { fitLines, type Reply } from '../../reply.ts'

const MOST_LINES = 15

/** `/settings feedback`: what was said moves which topics and names by how much, and a button that takes it back for those who may. */
export async function showFeedback(caller: Caller, { database, clock }: BotContext): Promise<Reply> {
  const { language, guildId } = caller
  const now = clock()
  const taste = learnTaste(await listJudgements(database, guildId, now - TASTE_MEMORY), now)
  const subjects = [
    ...[...taste.topics].map(([id, sum]) => ({ subject: topicName(language, id), sum })),
    ...[...taste.names].map(([id, sum]) => ({ subject: nameIn(id, language.code), sum })),
  ]
    .filter(({ sum }) => sum !== 0)
    .toSorted((a, b) => Math.abs(b.sum) - Math.abs(a.sum))
  const lines = subjects.slice(0, MOST_LINES).map(({ subject, sum }) =>
    say(language, 'settings.feedback-line', {
      subject,
      points: pointsInWords(language, Math.max(-MOST_TASTE, Math.min(MOST_TASTE, sum * POINTS_A_PRESS))),
    }),
  )
  const rule = say(language, 'settings.feedback', {
    points: numberInWords(language, POINTS_A_PRESS),
    most: numberInWords(language, MOST_TASTE),
  })
  const said = lines.length === 0 ? [say(language, 'settings.feedback-none')] : lines
  return {
    content: fitLines([rule, '', ...said], (count) => say(language, 'source.more', { count })),
    ...(lines.length > 0 && caller.canManage ? { components: [resetRow(caller)] } : {}),
  }
}

function resetRow({ language, guildId }: Caller) {
  return {
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.Button as const,
        style: ButtonStyle.Danger as const,
        label: say(language, 'settings.feedback-reset'),
        custom_id: toCustomId('reset-feedback', guildId),
      },
    ],
  }
}
