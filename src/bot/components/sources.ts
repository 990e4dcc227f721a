import { isolateIn, languageName, say } from '../../languages/index.ts'
import { byTime, happenedAt } from '../../news/telling.ts'
import type { Item } from '../../news/types.ts'
import { MEMORY } from '../../pipeline/retell-stories.ts'
import { toTimestamp } from '../../posters/layouts/story-lines.ts'
import { escapeWithin, toLinkTarget, toPlainLine } from '../../posters/markdown.ts'
import { listVisibleSources } from '../../storage/chosen-sources.ts'
import { listStoryItems } from '../../storage/items.ts'
import type { BotContext, Caller } from '../context.ts'
import { pagedReply } from '../paging.ts'
import type { Reply } from '../reply.ts'
import type { Component } from './component.ts'
import { findPostedStories, titleInBold } from './posted-stories.ts'

const MOST_OUTLETS = 8
const LONGEST_LINK = 300

/** "Sources": of each story who reports it, in which language, when, and who was first. */
export const sources: Component = {
  action: 'sources',
  run: (_, { key }, caller, context) => showSources(caller, context, 0, key),
}

/** A page of the stories of a message with their outlets. */
export async function showSources(caller: Caller, context: BotContext, page: number, key: string): Promise<Reply> {
  const { language, guildId } = caller
  const { database, clock } = context
  const found = await findPostedStories(key, caller, context)
  if (found === null) return { content: say(language, 'why.gone') }
  const ids = found.stories.map(({ id }) => id)
  const items = await listStoryItems(database, guildId, ids, clock() - MEMORY)
  const names = new Map((await listVisibleSources(database, guildId)).map(({ id, name }) => [id, name]))
  const lines = found.stories.map(({ id, title }) =>
    [titleInBold(title), ...describeOutlets(items.filter(({ storyId }) => storyId === id))].join('\n'),
  )
  const heading = say(language, 'sources.heading')
  return pagedReply({ list: 'outlets', about: key, title: heading, lines, page, linesAPage: 5 }, language)

  function describeOutlets(told: readonly Item[]): readonly string[] {
    const first = [...Map.groupBy(told.toSorted(byTime), ({ sourceId }) => sourceId).values()].flatMap(
      ([item]) => item ?? [],
    )
    const shown = first.slice(0, MOST_OUTLETS).map((item, index) => {
      const name = isolateIn(language, escapeWithin(toPlainLine(names.get(item.sourceId) ?? ''), 60))
      const target = item.url === null ? null : toLinkTarget(item.url)
      const outlet = target === null || target.length > LONGEST_LINK ? name : `[${name}](${target})`
      const parts = [outlet, languageName(language, item.language), isolateIn(language, toTimestamp(happenedAt(item)))]
      return `- ${parts.join(' · ')}${index === 0 && first.length > 1 ? ` · ${say(language, 'sources.first')}` : ''}`
    })
    const left = first.length - shown.length
    return left > 0 ? [...shown, `- ${say(language, 'source.more', { count: left })}`] : shown
  }
}
