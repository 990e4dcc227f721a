import { type ScheduledTask, schedule } from 'node-cron'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import { isDatabaseBusy } from '../storage/database-faults.ts'

/** The steps that the timetable wakes; each looks up by itself what is due. */
export interface Steps {
  readonly poll: () => Promise<unknown>
  readonly publish: () => Promise<unknown>
  readonly deliver: () => Promise<unknown>
  readonly crosspost: () => Promise<unknown>
  readonly followUp: () => Promise<unknown>
  readonly prune: () => Promise<unknown>
}

export interface Timetable {
  /** Begins: what is due is polled, published and delivered at once, then whenever its alarm rings. */
  start(): void
  /** Delivers now, without waiting for the alarm. */
  deliverSoon(): void
  /** Polls now what is due. */
  pollSoon(): void
  /** No step begins any more; resolves when the running ones have ended. */
  stop(): Promise<void>
}

const MINUTE: Millis = 60_000
/** Digests that are due at start wait so long for the first round of polling: what they would tell is on its way. */
const LONGEST_FIRST_ROUND: Millis = 10_000

/** node-cron is an alarm clock: it decides when steps are woken, never what is due. No step but polling overlaps itself; an error in one ends that run alone. */
export function createTimetable(
  steps: Steps,
  options: { readonly pollInterval: Millis; readonly log: Log },
): Timetable {
  const running = new Map<keyof Steps, Promise<void>>()
  const rounds = new Set<Promise<void>>()
  const tasks: ScheduledTask[] = []
  let stopped = false
  let firstRound = true

  const attempt = (name: keyof Steps): Promise<void> =>
    steps[name]().then(
      () => {},
      (error: unknown) => {
        if (stopped) return
        if (isDatabaseBusy(error))
          options.log.warn(
            { step: name },
            'another program keeps the database busy; the step is tried again at its next alarm',
          )
        else options.log.error({ err: error, step: name }, 'a step failed; it is tried again at its next alarm')
      },
    )
  const run = (name: keyof Steps): Promise<void> => {
    const current = running.get(name)
    if (current || stopped) return current ?? Promise.resolve()
    const promise = attempt(name).finally(() => running.delete(name))
    running.set(name, promise)
    return promise
  }
  // Rounds of polling may overlap: each takes what no other is at, so that the slowest source delays itself alone.
  const poll = (): Promise<void> => {
    if (stopped) return Promise.resolve()
    const round = attempt('poll').finally(() => rounds.delete(round))
    rounds.add(round)
    return round
  }
  const publishAndDeliver = async () => {
    await run('publish')
    await run('deliver')
  }
  const quiet = {
    trace() {},
    debug() {},
    info() {},
    warn() {},
    error(problem: unknown) {
      options.log.error({ err: problem }, 'the alarm clock failed')
    },
  }
  const wake = (expression: string, action: () => Promise<void>) => {
    // Every alarm may come while the step still runs: it is then left out, and the next one finds what is due.
    tasks.push(schedule(expression, action, { logger: quiet }))
  }

  return {
    start() {
      wake(options.pollInterval < MINUTE ? '* * * * * *' : '0 * * * * *', () => poll())
      wake('1 * * * * *', () => (firstRound ? Promise.resolve() : publishAndDeliver()))
      wake('*/2 * * * * *', () => run('deliver'))
      wake('*/10 * * * * *', () => run('crosspost'))
      wake('30 * * * * *', () => run('followUp'))
      // Not on the minute, when everything else begins.
      wake('31 */10 * * * *', () => run('prune'))
      const beginPublishing = () => {
        if (!firstRound || stopped) return
        firstRound = false
        void publishAndDeliver()
      }
      const patience = setTimeout(beginPublishing, LONGEST_FIRST_ROUND)
      patience.unref()
      void run('deliver')
      void poll().then(() => {
        clearTimeout(patience)
        beginPublishing()
      })
    },
    deliverSoon: () => void run('deliver'),
    pollSoon: () => void poll(),
    async stop() {
      stopped = true
      for (const task of tasks) await task.destroy()
      await Promise.all([...running.values(), ...rounds])
    },
  }
}
