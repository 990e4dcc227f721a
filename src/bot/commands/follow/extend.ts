import { randomUUID } from 'node:crypto'
import { type Digest, newDigest } from '../../../news/digest.ts'
import type { Millis } from '../../../news/types.ts'
import type { DigestChange } from '../../../storage/digest-changes.ts'
import type { Caller } from '../../context.ts'

/** What a person may follow in one server. */
export const MOST_FOLLOWS = 25
const DEFAULT_HOUR = 9

export type Subjects = Pick<Digest, 'topics' | 'names'>

/** A person's digest with more to follow, a new one where there was none; null where that is too much. */
export function extend(
  own: Digest | null,
  more: Subjects,
  chosen: Partial<Pick<Digest, 'schedule' | 'timezone' | 'language'>>,
  { language, guildId, userId, timezone }: Caller,
  now: Millis,
): Digest | null {
  const base =
    own ??
    newDigest(
      {
        ...{ id: randomUUID().slice(0, 8), guildId, userId, channelId: '' },
        ...{ schedule: toSchedule(DEFAULT_HOUR), timezone, language: language.code },
      },
      now,
    )
  const topics = [...new Set([...base.topics, ...more.topics])]
  const names = [...new Set([...base.names, ...more.names])]
  if (topics.length + names.length > MOST_FOLLOWS) return null
  const digest = { ...base, ...chosen, topics, names, problem: null, paused: false }
  const isSameTime = digest.schedule === base.schedule && digest.timezone === base.timezone
  return isSameTime ? digest : { ...digest, since: now }
}

/** What following changes of a digest that there is. */
export function changeOf({
  topics,
  names,
  schedule,
  timezone,
  language,
  problem,
  paused,
  since,
}: Digest): DigestChange {
  return { topics, names, schedule, timezone, language, problem, paused, since }
}

/** Every day at a full hour. */
export function toSchedule(hour: number): string {
  return `daily ${String(hour).padStart(2, '0')}:00`
}
