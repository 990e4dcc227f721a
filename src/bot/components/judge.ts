import { say } from '../../languages/index.ts'
import { namesOf } from '../../news/taste.ts'
import { MEMORY } from '../../pipeline/retell-stories.ts'
import { saveJudgement } from '../../storage/feedback.ts'
import { listStoryItems } from '../../storage/items.ts'
import type { Component } from './component.ts'
import { onOneStory, titleInBold } from './posted-stories.ts'

/** "Useful" and "Not for me": which story, then it moves this server's ranking. */
function judge(action: 'useful' | 'not-for-me', value: 1 | -1): readonly Component[] {
  const run: Component['run'] = (interaction, { key }, caller, context) =>
    onOneStory(
      { action, key, chosen: chosenIn(interaction), question: `judge.which-${action}` },
      caller,
      context,
      async ({ id, title }) => {
        const now = context.clock()
        const items = await listStoryItems(context.database, caller.guildId, [id], now - MEMORY)
        const topics = [...new Set(items.flatMap((item) => item.topics))].slice(0, 2)
        await saveJudgement(context.database, caller, id, { value, topics, names: namesOf(items), at: now })
        return say(caller.language, value > 0 ? 'judge.useful' : 'judge.not-for-me', { title: titleInBold(title) })
      },
    )
  return [
    { action, run },
    { action: `${action}-one`, updates: true, run },
  ]
}

/** What was chosen from a menu, if that is what the interaction is. */
export function chosenIn(interaction: Parameters<Component['run']>[0]): string | undefined {
  return interaction.isStringSelectMenu() ? interaction.values[0] : undefined
}

export const judgements: readonly Component[] = [...judge('useful', 1), ...judge('not-for-me', -1)]
