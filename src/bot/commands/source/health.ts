import { say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import type { Millis } from '../../../news/types.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { listSwitchedOffSources } from '../../../storage/chosen-sources.ts'
import type { Database } from '../../../storage/database.ts'
import type { SourceState } from '../../../storage/sources.ts'
import { describeFailure, nameOf, storedFailure } from './words.ts'

/** How a source does, in words. `stale`: since when it has had nothing new, where that is unusual. */
export function describeHealth(source: SourceState, stale: Millis | undefined, language: Language): string {
  const failure = storedFailure(source)
  if (failure?.code === 'gone') return say(language, 'source.line-gone')
  if (failure !== null) {
    const reason = describeFailure(language, failure)
    return source.asleepSince === null
      ? say(language, 'source.line-failing', { count: source.failures, reason })
      : say(language, 'source.line-asleep', { time: toTimestamp(source.asleepSince, 'f'), reason })
  }
  if (source.lastPolledAt === null) return say(language, 'source.line-never')
  return stale === undefined
    ? say(language, 'source.line-fresh', { time: toTimestamp(source.lastPolledAt) })
    : say(language, 'source.line-stale', { time: toTimestamp(stale, 'f') })
}

/** So long it is told that a source was switched off. */
const TOLD_FOR: Millis = 30 * 24 * 3_600_000

/** A line for each source that was switched off of late because its publisher calls it gone. */
export async function describeSwitchedOff(
  database: Database,
  guildId: string,
  language: Language,
  now: Millis,
): Promise<readonly string[]> {
  return (await listSwitchedOffSources(database, guildId))
    .filter(({ lastPolledAt }) => now - (lastPolledAt ?? 0) < TOLD_FOR)
    .map((source) => `~~${nameOf(source, language)}~~ · ${say(language, 'source.line-off')}`)
}
