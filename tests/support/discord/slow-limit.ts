/** A limit of `most` acts in `perMillis` of Discord's calendar, for each key. */
export interface SlowLimit {
  /** Counts one act; returns 0 when it is allowed, else the seconds to wait. */
  readonly take: (key: string) => number
}

export function createSlowLimit(now: () => number, most: number, perMillis: number): SlowLimit {
  const acts = new Map<string, readonly number[]>()
  return {
    take(key) {
      const recent = (acts.get(key) ?? []).filter((at) => now() - at < perMillis)
      acts.set(key, recent)
      const oldest = recent[0]
      if (oldest !== undefined && recent.length >= most) return (oldest + perMillis - now()) / 1000
      acts.set(key, [...recent, now()])
      return 0
    },
  }
}
