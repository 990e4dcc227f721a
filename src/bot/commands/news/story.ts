import { isolateIn, languageName, say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import { toSearchWords } from '../../../news/search-words.ts'
import { byTime, happenedAt } from '../../../news/telling.ts'
import type { Item } from '../../../news/types.ts'
import { MEMORY, retellStories } from '../../../pipeline/retell-stories.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { escapeWithin, toLinkTarget, toPlainLine } from '../../../posters/markdown.ts'
import { listVisibleSources } from '../../../storage/chosen-sources.ts'
import { listFollowUps, listStoryItems } from '../../../storage/items.ts'
import { type Search, searchStories } from '../../../storage/search.ts'
import type { BotContext, Caller } from '../../context.ts'
import { pagedReply } from '../../paging.ts'
import type { Reply } from '../../reply.ts'
import { toStoryLines } from '../../story-lines.ts'
import { type Choice, cutChoice } from '../command.ts'

const MOST_CHOICES = 25
const LONGEST_LINK = 300
const ANY: Omit<Search, 'words'> = { match: 'all', topic: null, name: null, language: null, since: null }

/** `/news story`: what it is, then who told what and when, the first first, and what came before and after it. */
export async function showStory(typed: string, caller: Caller, context: BotContext, page = 0): Promise<Reply> {
  const { language, guildId } = caller
  const { database, clock } = context
  const now = clock()
  const words = stripBidi(typed).trim()
  const order = { guildId, language: language.code, sources: [] }
  const wanted = (await retellStories(database, order, [words], now))[0]
  const sought = toSearchWords(words)
  const [found] =
    wanted || sought.length === 0
      ? [wanted && words]
      : await searchStories(database, guildId, { ...ANY, words: sought }, 1)
  const story = wanted ?? (found === undefined ? undefined : (await retellStories(database, order, [found], now))[0])
  if (!story)
    return {
      content: say(language, 'search.none', { subject: say(language, 'quoted', { text: escapeWithin(words, 100) }) }),
    }

  const items = await listStoryItems(database, guildId, [story.id], now - MEMORY)
  const names = new Map((await listVisibleSources(database, guildId)).map(({ id, name }) => [id, name]))
  const earlier = items.flatMap(({ followUpOf }) => followUpOf ?? [])
  const later = await listFollowUps(database, guildId, story.id, now - MEMORY)
  const related = await retellStories(database, order, [...new Set([...earlier, ...later])].slice(0, 4), now)
  const lines = [
    toStoryLines(story, language, { summary: true }),
    ...items.toSorted(byTime).map((item) => describe(item, names.get(item.sourceId) ?? '', caller)),
    ...related.map((other) =>
      say(language, earlier.includes(other.id) ? 'story.follows' : 'story.followed', { title: titleOf(other) }),
    ),
  ]
  return pagedReply(
    { list: 'story', about: story.id, title: say(language, 'story.heading', { count: items.length }), lines, page },
    language,
  )
}

/** The stories whose words were typed, the newest where nothing was. */
export async function findStoryChoices(
  typed: string,
  { guildId, language }: Caller,
  { database, clock }: BotContext,
): Promise<readonly Choice[]> {
  const ids = await searchStories(database, guildId, { ...ANY, words: toSearchWords(typed) }, MOST_CHOICES)
  const stories = await retellStories(database, { guildId, language: language.code, sources: [] }, ids, clock())
  return stories.map(({ id, title }) => cutChoice({ name: toPlainLine(title) || '–', value: id }))
}

function describe(item: Item, outlet: string, { language }: Caller): string {
  const name = isolateIn(language, escapeWithin(toPlainLine(outlet), 60))
  const target = item.url === null ? null : toLinkTarget(item.url)
  const title = isolateIn(language, escapeWithin(toPlainLine(item.title), 150))
  const linked = target === null || target.length > LONGEST_LINK ? title : `[${title}](${target})`
  const when = isolateIn(language, toTimestamp(happenedAt(item), 'f'))
  return `- ${when} · ${name} (${languageName(language, item.language)}): ${linked}`
}

function titleOf({ title, url }: { readonly title: string; readonly url: string | null }): string {
  const text = escapeWithin(toPlainLine(title) || '–', 150)
  const target = url === null ? null : toLinkTarget(url)
  return target === null || target.length > LONGEST_LINK ? text : `[${text}](${target})`
}
