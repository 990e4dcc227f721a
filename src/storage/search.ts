import { sql } from 'kysely'
import { toSearchText } from '../news/search-words.ts'
import type { Item, Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { insertMany } from './insert-many.ts'
import { visibleItems } from './visible.ts'

/** What is searched for; what is null or empty is no condition. */
export interface Search {
  /** Words, each in the forms of which one must be there; the last may be the beginning of a word. */
  readonly words: readonly (readonly string[])[]
  /** Whether every word must be there, or only some: then the best match comes first. */
  readonly match: 'all' | 'some'
  readonly topic: string | null
  /** The id of one of the catalogue's names. */
  readonly name: string | null
  readonly language: string | null
  readonly since: Millis | null
}

/** Makes relevant items findable; to be called in the transaction that stores them. */
export async function indexItems(database: Database, items: readonly Item[]): Promise<void> {
  const rows = items
    .filter((item) => item.relevance.relevant)
    .map((item) => ({ item_id: item.id, words: toSearchText(item.title, item.summary) }))
  await insertMany(database, 'item_words', rows)
}

/** Forgets the words of items that are no longer stored. */
export async function forgetWords(database: Database): Promise<void> {
  await database
    .deleteFrom('item_words')
    .where('item_id', 'not in', database.selectFrom('items').select('items.id'))
    .execute()
}

/** The ids of the stories that match and that this server may see, newest first (best first with `some`); at most `most`. */
export async function searchStories(
  database: Database,
  guildId: string | null,
  search: Search,
  most: number,
): Promise<readonly string[]> {
  const groups = search.words.map((forms, index) => toGroup(forms, index === search.words.length - 1))
  if (search.match === 'all' || groups.length === 0)
    return (await findItems(database, guildId, search, groups.join(' AND '), most)).slice(0, most)
  // How many of the words a story has, rarer ones counting for more.
  const scores = new Map<string, number>()
  for (const group of groups) {
    const stories = await findItems(database, guildId, search, group, MOST_STORIES)
    for (const id of stories) scores.set(id, (scores.get(id) ?? 0) + 1 / Math.log2(2 + stories.length))
  }
  return [...scores]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id)
}

const MOST_STORIES = 200

/** One of the forms of a word, in the query's language. The last word may be the beginning of one. */
function toGroup(forms: readonly string[], isLast: boolean): string {
  // Quoted, so that nothing that people type is read as the query's language (https://www.sqlite.org/fts5.html#fts5_strings).
  const quoted = forms.map((form) => `"${form.replaceAll('"', '""')}"`)
  const [first] = quoted
  const open = isLast && first !== undefined && first.length > SHORTEST_BEGINNING ? [`${first}*`] : []
  return `(${[...quoted, ...open].join(' OR ')})`
}

/** Two quotes and two letters. */
const SHORTEST_BEGINNING = 4

async function findItems(
  database: Database,
  guildId: string | null,
  { topic, name, language, since }: Search,
  words: string,
  most: number,
): Promise<readonly string[]> {
  let query = visibleItems(database, guildId).select('items.story_id').where('items.relevant', '=', 1)
  if (words !== '')
    query = query.where('items.id', 'in', sql<string>`(select item_id from item_words where item_words match ${words})`)
  if (since !== null) query = query.where('items.happened_at', '>=', since)
  if (language !== null) query = query.where('items.language', '=', language)
  // Ids of the catalogue hold nothing that LIKE or JSON would read as its own.
  if (topic !== null) query = query.where('items.topics', 'like', `%"${topic}"%`)
  if (name !== null)
    query = query.where((is) =>
      is.or([is('items.names', 'like', `%"${name}"%`), is('items.names', 'like', `%"${name}@%`)]),
    )
  const rows = await query
    .groupBy('items.story_id')
    .orderBy((is) => is.fn.max('items.happened_at'), 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => row.story_id)
}
