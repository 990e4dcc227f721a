import type { Millis } from '../news/types.ts'

const MINUTE: Millis = 60_000
const MOST_KEYS = 10_000

/** Null when one more is allowed, else from when on it is. Kept in memory. */
export type Pace = (key: string, now: Millis) => Millis | null

/** At most so many a minute for each key: a person, a server. */
export function createPace(most: number): Pace {
  const asked = new Map<string, { readonly since: Millis; count: number }>()
  return (key, now) => {
    const last = asked.get(key)
    if (!last || now - last.since >= MINUTE || now < last.since) {
      if (asked.size >= MOST_KEYS) asked.clear()
      asked.set(key, { since: now, count: 1 })
      return null
    }
    last.count += 1
    return last.count <= most ? null : last.since + MINUTE
  }
}

/** Commands, buttons and forms of a person: more than hands can type and less than a script would ask. */
export const COMMANDS_A_MINUTE = 120
/** Each key that a person presses asks for choices. */
export const CHOICES_A_MINUTE = 300

/** Reading what somebody names at once: a server asks other people's servers in the bot's name. */
const FETCHES = { person: 10, server: 20, installation: 60 } as const

/** Whether this person may make the bot fetch something now: null, or from when on. */
export type FetchPace = (who: { readonly userId: string; readonly guildId: string }, now: Millis) => Millis | null

export function createFetchPace(): FetchPace {
  const person = createPace(FETCHES.person)
  const server = createPace(FETCHES.server)
  const installation = createPace(FETCHES.installation)
  // What one limit refuses does not use up the wider ones.
  return ({ userId, guildId }, now) => person(userId, now) ?? server(guildId, now) ?? installation('', now)
}
