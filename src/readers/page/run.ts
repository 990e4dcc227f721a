import { Worker } from 'node:worker_threads'
import type { PageAnswer, PageOrder } from './worker.ts'

/** What came of an order: the worker's answer, or that it had to be ended. */
export type PageResult = PageAnswer | { readonly kind: 'timeout' } | { readonly kind: 'died'; readonly detail: string }

export interface PageRunner {
  /** Runs one order after the other; `deadline` milliseconds for the reading alone. Never rejects. */
  run(order: PageOrder, deadline: number): Promise<PageResult>
  close(): Promise<void>
}

/** Loading linkedom takes a moment, on a busy machine several. */
const STARTUP = 30_000

/**
 * A thread that reads pages, started with the first order and kept for the next ones: linkedom costs 16 MB and a moment to load. Readability takes time
 * and memory as it likes, so a thread that is late or too large is ended, and the next order starts another. An idle one does not keep the process up.
 */
export function createPageRunner(): PageRunner {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let closed = false

  const start = async (): Promise<Worker | string> => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 },
    })
    // What a thread that was given up still has to say is no surprise any more.
    started.on('error', () => {})
    // One that ends while it has nothing to do would swallow the next order.
    started.on('exit', () => {
      if (worker === started) worker = null
    })
    const ready = await answerOf(started, STARTUP)
    if (ready.kind === 'ready' && !closed) return started
    await started.terminate()
    return ready.kind === 'died' ? ready.detail : 'the page reader did not start'
  }

  const runNow = async (order: PageOrder, deadline: number): Promise<PageResult> => {
    if (closed) return { kind: 'died', detail: 'the page reader is closed' }
    const running = worker ?? (await start())
    if (typeof running === 'string') return { kind: 'died', detail: running }
    worker = running
    running.ref()
    const answer = answerOf(running, deadline)
    running.postMessage(order)
    const result = await answer
    running.unref()
    if (result.kind === 'timeout' || result.kind === 'died') {
      worker = null
      await running.terminate()
    }
    return result
  }

  return {
    run(order, deadline) {
      const result = queue.then(() => runNow(order, deadline))
      queue = result
      return result
    },
    async close() {
      closed = true
      const ending = worker
      worker = null
      await ending?.terminate()
      await queue
    },
  }
}

function answerOf(worker: Worker, deadline: number): Promise<PageResult> {
  return new Promise((resolve) => {
    const settle = (result: PageResult): void => {
      clearTimeout(timer)
      worker.removeListener('message', onMessage).removeListener('error', onError).removeListener('exit', onExit)
      resolve(result)
    }
    const onMessage = (answer: PageAnswer): void => settle(answer)
    const onError = (error: unknown): void =>
      settle({ kind: 'died', detail: error instanceof Error ? error.message : String(error) })
    const onExit = (): void => settle({ kind: 'died', detail: 'the page reader ended' })
    const timer = setTimeout(() => settle({ kind: 'timeout' }), deadline)
    worker.once('message', onMessage).once('error', onError).once('exit', onExit)
  })
}
