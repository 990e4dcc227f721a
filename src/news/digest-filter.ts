import { tokenise } from '../languages/words.ts'
import { readingsWithoutPrefix, withoutArticle } from '../languages/words-arabic.ts'
import { foldWord } from '../languages/words-fold.ts'
import type { Digest } from './digest.ts'
import type { RemovedReason } from './edition.ts'
import { namesOf } from './taste.ts'
import type { Item } from './types.ts'

/** What of a digest decides which stories it takes. */
export type DigestFilter = Pick<Digest, 'language' | 'topics' | 'names' | 'sources' | 'include' | 'exclude'>

/** Why a digest does not take a story (told by these items), or null when it does. Words match whole, in any case, with Arabic prefixes. */
export function refuseStory(filter: DigestFilter, items: readonly Item[]): RemovedReason | null {
  if (!isWanted(filter, items)) return 'topic'
  if (filter.include.length === 0 && filter.exclude.length === 0) return null
  const texts = items.map((item) => toComparable(`${item.title} ${item.summary ?? ''}`))
  const has = (phrase: string): boolean => texts.some((text) => holds(text, phrase))
  if (filter.include.length > 0 && !filter.include.some(has)) return 'include'
  return filter.exclude.some(has) ? 'exclude' : null
}

/** Whether a story is of a wanted topic or tells of a wanted name; of any where neither is named. */
function isWanted({ topics, names }: DigestFilter, items: readonly Item[]): boolean {
  if (topics.length === 0 && names.length === 0) return true
  return (
    items.some((item) => item.topics.some((topic) => topics.includes(topic))) ||
    namesOf(items).some((name) => names.includes(name))
  )
}

/** Each word as the set of forms in which it may be asked for. */
function toComparable(text: string): readonly ReadonlySet<string>[] {
  return tokenise(text).map(
    (token) => new Set([token.key, withoutArticle(token.key), ...readingsWithoutPrefix(token.key)]),
  )
}

function holds(text: readonly ReadonlySet<string>[], phrase: string): boolean {
  const words = tokenise(phrase).map((token) => token.key)
  const wanted = words.length > 0 ? words : [foldWord(phrase)]
  const forms = wanted.map((word) => [word, withoutArticle(word)])
  return text.some((_, start) => forms.every((form, offset) => form.some((word) => text[start + offset]?.has(word))))
}
