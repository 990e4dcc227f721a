import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds for which one task has precedence: what takes longer waits for somebody else, and holds up nobody. */
const LONGEST_TASK = 300
/** Milliseconds that work waits at most, so that it gets done however many ask. */
const LONGEST_WAIT = 1_000

/** Who is waited for comes first; work that can wait gives way between its steps. */
export interface Precedence {
  /** Runs what somebody waits for. Until it ends, at most for 300 ms, work gives way to it. */
  first<T>(task: () => Promise<T>): Promise<T>
  /**
   * To be awaited before each step that keeps the processor busy. One caller at a time goes on, when all that has arrived meanwhile was looked at and
   * nobody is waited for, or after a second. Not while holding what such a task may need, for example a transaction.
   */
  giveWay(): Promise<void>
}

export function createPrecedence(): Precedence {
  let waiting = 0
  let free = Promise.withResolvers<void>()
  let line = Promise.resolve()

  function begin(): () => void {
    waiting += 1
    let isOpen = true
    const end = () => {
      clearTimeout(timer)
      if (!isOpen) return
      isOpen = false
      waiting -= 1
      if (waiting > 0) return
      free.resolve()
      free = Promise.withResolvers()
    }
    const timer = setTimeout(end, LONGEST_TASK)
    timer.unref()
    return end
  }

  async function pass(): Promise<void> {
    await nextTurn()
    if (waiting === 0) return
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<'over'>((resolve) => {
      timer = setTimeout(resolve, LONGEST_WAIT, 'over')
    })
    // Whoever comes in the very moment when the last one has gone is waited for, too.
    while (waiting > 0 && (await Promise.race([free.promise, patience])) !== 'over');
    clearTimeout(timer)
  }

  return {
    async first(task) {
      const end = begin()
      try {
        return await task()
      } finally {
        end()
      }
    },
    giveWay() {
      line = line.then(pass)
      return line
    },
  }
}
