import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js'
import { languageName, numberInWords, say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import type { Edition } from '../../../news/edition.ts'
import { fatesOf } from '../../../news/fate.ts'
import { explainEdition } from '../../../pipeline/prepare-edition.ts'
import { recentEdition } from '../../../pipeline/recent-edition.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import { listStoryDeliveries } from '../../../storage/story-deliveries.ts'
import { describeReasons } from '../../components/why.ts'
import type { BotContext, Caller } from '../../context.ts'
import { listReply, type Reply } from '../../reply.ts'
import { type Choice, matchChoices } from '../command.ts'
import { chooseDigest } from './choices.ts'

const MOST = 8
const LONGEST_TITLE = 200

/** Tells of each story whose title holds the words why it would be posted, or why not. */
export async function explainStory(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language } = caller
  const found = await chooseDigest(interaction, caller, context)
  if (found.outcome === 'wrong') return { content: found.message }
  const { digest } = found
  const wanted = stripBidi(interaction.options.getString('story', true)).trim()
  const edition = await explainEdition(context.database, digest, context.clock())
  const fates = fatesOf(edition, await listStoryDeliveries(context.database, digest.id))
  const lines = matching(edition, wanted).map(
    ({ title, reason }) => `**${escapeWithin(toPlainLine(title), LONGEST_TITLE)}**\n${reason}`,
  )
  if (lines.length === 0)
    return { content: say(language, 'why.nothing', { words: escapeWithin(wanted, LONGEST_TITLE) }) }
  return listReply(say(language, 'why.heading'), lines, (count) => say(language, 'source.more', { count }))

  function matching({ stories, removed }: Edition, words: string) {
    // Choices are plain lines of at most 100 characters: so is what is compared.
    const has = (title: string) => toPlainLine(title).toLowerCase().includes(words.toLowerCase())
    const told = stories.flatMap((story, index) =>
      has(story.title)
        ? {
            title: story.title,
            reason: `${say(language, 'why.place', { place: numberInWords(language, index + 1) })}\n${describeReasons(story, language)}`,
          }
        : [],
    )
    const written = languageName(language, digest.language)
    const left = removed
      .filter(({ title }) => has(title))
      .slice(0, MOST)
      .map(({ title, storyId, reason }) => {
        const fate = fates.get(storyId) ?? { fate: 'left-out', reason }
        switch (fate.fate) {
          case 'posted':
            return { title, reason: `${say(language, 'fate.posted')} ${toTimestamp(fate.at, 'f')}` }
          case 'left-out':
            return { title, reason: say(language, `removed.${fate.reason}`, { language: written }) }
          default:
            return { title, reason: say(language, `fate.${fate.fate}`) }
        }
      })
    return [...told, ...left].slice(0, MOST)
  }
}

/** The titles that could be asked for, those that would be posted first. */
export async function storyChoices(
  interaction: AutocompleteInteraction,
  caller: Caller,
  context: BotContext,
  typed: string,
): Promise<readonly Choice[]> {
  const found = await chooseDigest(interaction, caller, context)
  if (found.outcome === 'wrong') return []
  const edition = await recentEdition(context.database, found.digest, context.clock())
  const titles = titlesOf.get(edition) ?? listTitles(edition)
  titlesOf.set(edition, titles)
  return matchChoices(titles, typed)
}

/** At each key that is pressed the same thousands of titles are searched. */
const titlesOf = new WeakMap<Edition, readonly Choice[]>()

function listTitles({ stories, removed }: Edition): readonly Choice[] {
  const titles = [...stories, ...removed].map(({ title }) => toPlainLine(title).slice(0, 100).toWellFormed())
  return [...new Set(titles)].filter((title) => title !== '').map((title) => ({ name: title, value: title }))
}
