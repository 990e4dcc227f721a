import { isolateIn, say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import type { Source } from '../../../news/types.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import type { ReadFailure } from '../../../readers/reader.ts'
import type { SourceState } from '../../../storage/sources.ts'

/** A source by id, name or address. */
export function findByWords<Found extends Pick<Source, 'id' | 'name' | 'url'>>(
  sources: readonly Found[],
  wanted: string,
): Found | undefined {
  const lower = wanted.toLowerCase()
  return sources.find(({ id, name, url }) => id === wanted || url === wanted || name.toLowerCase() === lower)
}

/** What was typed as an address: a scheme may be missing. */
export function asAddress(typed: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(typed) ? `https://${typed}` : typed
}

/**
 * Why a source could not be read, in words. A name that leads into a private network and one that nobody knows are told in the same words:
 * whoever may try sources must not learn which names the operator's own network has.
 */
export function describeFailure(language: Language, failure: Pick<ReadFailure, 'code' | 'status'>): string {
  return say(language, `failure.${failure.code}`, { status: failure.status === null ? '?' : String(failure.status) })
}

/** The failure that storage keeps as the reader's JSON. */
export function storedFailure(state: SourceState): ReadFailure | null {
  return state.failure === null ? null : (JSON.parse(state.failure) as ReadFailure)
}

/** A source's name as it may stand in an answer: feeds name themselves. */
export function nameOf(source: Pick<SourceState, 'name'>, language: Language): string {
  return isolateIn(language, escapeWithin(toPlainLine(source.name), LONGEST_NAME))
}

const LONGEST_NAME = 100
