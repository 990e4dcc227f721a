import { DeadlineError } from './failures.ts'

/** Ends what runs under its signal after a time, or as soon as the caller aborts. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Begins anew: what was waited for a turn with the host is not counted. */
  restart(): void
  stop(): void
}

export function startDeadline(ms: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const expire = () => controller.abort(new DeadlineError(`not done within ${Math.round(ms / 1000)} s`))
  const obey = () => controller.abort(caller?.reason)
  let timer = setTimeout(expire, ms)
  caller?.addEventListener('abort', obey, { once: true })
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer)
      timer = setTimeout(expire, ms)
    },
    stop() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', obey)
    },
  }
}

/** The promise, or a rejection as soon as the signal aborts; a result that comes too late is handed to `discard`. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal, discard: (late: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason)
      promise.then(discard, () => {})
    }
    signal.addEventListener('abort', giveUp, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
