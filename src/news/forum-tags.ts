/** A tag of a forum. Moderated ones are put on by moderators alone. */
export interface ForumTag {
  readonly id: string
  /** At most 20 characters, so that few topics' whole names fit (https://discord.com/developers/docs/resources/channel#forum-tag-object). */
  readonly name: string
  readonly moderated?: boolean
}

/** https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
const MOST_TAGS = 5

/**
 * The ids of a forum's tags for topics, best first, one a topic. A topic comes with its names, the likeliest first; a tag is of it when its words, in any
 * case, are words of one name: "Chips" of "Chips and infrastructure". Where the forum requires a tag and none fits, its first.
 */
export function chooseTags(
  topics: readonly (readonly string[])[],
  tags: readonly ForumTag[],
  isRequired: boolean,
): readonly string[] {
  const usable = tags
    .filter(({ moderated }) => moderated !== true)
    .map((tag) => ({ id: tag.id, words: wordsOf(tag.name) }))
  const fitting = topics.flatMap((names) => names.flatMap((name) => findTag(name, usable) ?? []).slice(0, 1))
  const chosen = [...new Set(fitting)].slice(0, MOST_TAGS)
  const first = usable[0] ?? tags[0]
  return chosen.length === 0 && isRequired && first ? [first.id] : chosen
}

interface Worded {
  readonly id: string
  /** Each word with its variants. */
  readonly words: readonly (readonly string[])[]
}

/** Of several that fit, the one that says most of the name. */
function findTag(name: string, tags: readonly Worded[]): string | undefined {
  const known = new Set(wordsOf(name).flat())
  return tags
    .filter(({ words }) => words.length > 0 && words.every((variants) => variants.some((word) => known.has(word))))
    .toSorted((a, b) => b.words.length - a.words.length)[0]?.id
}

/** The words of a name; Arabic ones also without the "and" and the article that are written as part of them. */
function wordsOf(name: string): readonly (readonly string[])[] {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.map((word) => [...new Set([word, word.replace(/^و/, ''), word.replace(/^و?ال/, '')])])
}
