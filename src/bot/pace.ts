import type { Millis } from '../news/types.ts'

const MOST_A_MINUTE = 120
const MINUTE: Millis = 60_000
const MOST_PEOPLE = 10_000

/** Tells whether somebody may ask once more: at most 120 times a minute, more than hands can type and less than a script would ask. Kept in memory. */
export function createPace(): (userId: string, now: Millis) => boolean {
  const asked = new Map<string, { readonly since: Millis; count: number }>()
  return (userId, now) => {
    const last = asked.get(userId)
    if (!last || now - last.since >= MINUTE || now < last.since) {
      if (asked.size >= MOST_PEOPLE) asked.clear()
      asked.set(userId, { since: now, count: 1 })
      return true
    }
    last.count += 1
    return last.count <= MOST_A_MINUTE
  }
}
