import { setTimeout as sleep } from 'node:timers/promises'

/** Keeps a host from being asked by many at once, or in quick succession. */
export interface Pace {
  /**
   * Waits for a turn with the host, at least `gapMs` after the last request to it began; the result gives the turn back. Rejects when
   * the signal aborts first.
   */
  enter(host: string, gapMs: number, signal: AbortSignal): Promise<() => void>
}

interface Lane {
  busy: number
  /** When the last request began or will begin; milliseconds of performance.now(). */
  began: number
  readonly waiting: (() => void)[]
}

/**
 * The lane of a public address: its host without "www." and port, since those are doors of one house. A server inside an operator's own network is
 * told apart by its port.
 */
export function toLane(url: URL, isOwn: boolean): string {
  return isOwn ? url.host : url.hostname.replace(/^www\./, '').replace(/\.$/, '')
}

/** Hosts remembered beyond those that are busy. */
const MAX_IDLE = 1_000

export function createPace(perHost: number): Pace {
  const lanes = new Map<string, Lane>()

  function leave(lane: Lane): void {
    // A turn is handed on, not given back and taken anew: nobody slips in between.
    const next = lane.waiting.shift()
    if (next) next()
    else lane.busy--
  }

  return {
    async enter(host, gapMs, signal) {
      signal.throwIfAborted()
      if (lanes.size > MAX_IDLE) forgetIdle(lanes)
      const lane = lanes.get(host) ?? { busy: 0, began: Number.NEGATIVE_INFINITY, waiting: [] }
      lanes.set(host, lane)
      if (lane.busy < perHost) lane.busy++
      else await queue(lane, signal)
      const now = performance.now()
      lane.began = Math.max(now, lane.began + gapMs)
      try {
        if (lane.began > now) await sleep(lane.began - now, undefined, { signal })
      } catch (error) {
        leave(lane)
        throw error
      }
      return () => leave(lane)
    },
  }
}

function queue(lane: Lane, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const proceed = () => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }
    const giveUp = () => {
      lane.waiting.splice(lane.waiting.indexOf(proceed), 1)
      reject(signal.reason)
    }
    lane.waiting.push(proceed)
    signal.addEventListener('abort', giveUp, { once: true })
  })
}

function forgetIdle(lanes: Map<string, Lane>): void {
  for (const [host, lane] of lanes) if (lane.busy === 0) lanes.delete(host)
}
