import { say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import { healthOf } from '../../../news/source-health.ts'
import type { Millis } from '../../../news/types.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { listSwitchedOffSources } from '../../../storage/chosen-sources.ts'
import type { Database } from '../../../storage/database.ts'
import type { SourceState } from '../../../storage/sources.ts'
import { describeFailure, nameOf, storedFailure } from './words.ts'

/** How a source does, in words. `stale`: since when it has had nothing new, where that is unusual. */
export function describeHealth(source: SourceState, stale: Millis | undefined, language: Language): string {
  const failure = storedFailure(source)
  const health = healthOf({ ...source, failure, staleSince: stale ?? null })
  const reason = failure === null ? '' : describeFailure(language, failure)
  switch (health.state) {
    case 'works':
      return say(language, 'source.line-fresh', { time: toTimestamp(health.at) })
    case 'never-read':
      return say(language, 'source.line-never')
    case 'stale':
      return say(language, 'source.line-stale', { time: toTimestamp(health.since, 'f') })
    case 'failing':
      return say(language, 'source.line-failing', { count: health.failures, reason })
    case 'asleep':
      return say(language, 'source.line-asleep', { time: toTimestamp(health.since, 'f'), reason })
    case 'gone':
      return say(language, 'source.line-gone')
    case 'switched-off':
      return say(language, 'source.line-off')
  }
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
