/** Time in a trial, in milliseconds since 1970. It goes on by itself as real time does, and by jumps. */
export interface Calendar {
  /** The true time, which is Discord's. */
  readonly true: () => number
  /** What the clock of the bot's machine shows. */
  readonly bot: () => number
  /** Time passes at once. */
  readonly pass: (milliseconds: number) => void
  /** Sets the machine's clock wrong by so much (0: right again). */
  readonly setWrong: (milliseconds: number) => void
}

export function createCalendar(start: number): Calendar {
  const startedAt = performance.now()
  let passed = 0
  let wrong = 0
  const now = () => Math.floor(start + passed + performance.now() - startedAt)
  return {
    true: now,
    bot: () => now() + wrong,
    pass(milliseconds) {
      passed += milliseconds
    },
    setWrong(milliseconds) {
      wrong = milliseconds
    },
  }
}

/** discord.js gives a request ten seconds; in trials these pass in so many milliseconds. */
const TIMEOUT = 10_000
const SHORT_TIMEOUT = 80

/** Until the returned function is called, `Date.now` shows the machine's clock and ten seconds of waiting pass at once. */
export function liveBy(calendar: Calendar): () => void {
  const real = { now: Date.now, setTimeout: globalThis.setTimeout }
  Date.now = calendar.bot
  globalThis.setTimeout = new Proxy(real.setTimeout, {
    apply: (target, self, [act, milliseconds, ...given]) =>
      Reflect.apply(target, self, [act, milliseconds === TIMEOUT ? SHORT_TIMEOUT : milliseconds, ...given]),
  })
  return () => {
    Date.now = real.now
    globalThis.setTimeout = real.setTimeout
  }
}
