// Discord's ids: the time in their upper 42 bits, so that sorting ids sorts by time.
// https://docs.discord.com/developers/reference#snowflakes
const DISCORD_EPOCH = 1_420_070_400_000n

export interface Snowflakes {
  /** A new id, larger than every earlier one, even when the clock is set back. */
  readonly next: () => string
}

/** Ids that carry the time of `now` (milliseconds since 1970). */
export function createSnowflakes(now: () => number): Snowflakes {
  let lastMillis = 0
  let increment = 0
  return {
    next() {
      const millis = Math.floor(now())
      if (millis > lastMillis) [lastMillis, increment] = [millis, 0]
      else if (++increment > 0xfff) [lastMillis, increment] = [lastMillis + 1, 0]
      return (((BigInt(lastMillis) - DISCORD_EPOCH) << 22n) | BigInt(increment)).toString()
    },
  }
}

/** Whether text has the form of an id. */
export function isSnowflake(text: string): boolean {
  return /^[0-9]{15,20}$/.test(text)
}

/** Orders ids by age, oldest first. */
export function byAge(left: { readonly id: string }, right: { readonly id: string }): number {
  return BigInt(left.id) < BigInt(right.id) ? -1 : 1
}
