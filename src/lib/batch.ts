/** Gathers single calls into batches: a batch runs when `most` are waiting or `patience` milliseconds after the first; batches run one by one. */
export function createBatch<Given, Result>(options: {
  readonly most: number
  readonly patience: number
  /** One result a given, in the same order. */
  readonly run: (batch: readonly Given[]) => Promise<readonly Result[]>
}): (given: Given) => Promise<Result> {
  type Waiting = {
    readonly given: Given
    readonly resolve: (result: Result) => void
    readonly reject: (error: unknown) => void
  }
  const waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined
  let isRunning = false

  const drain = async () => {
    clearTimeout(timer)
    timer = undefined
    if (isRunning) return
    isRunning = true
    while (waiting.length > 0) {
      const batch = waiting.splice(0, options.most)
      try {
        const results = await options.run(batch.map(({ given }) => given))
        batch.forEach(({ resolve, reject }, index) => {
          const result = results[index]
          if (result === undefined) reject(new Error('The batch has no result for this call.'))
          else resolve(result)
        })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isRunning = false
  }

  return (given) =>
    new Promise((resolve, reject) => {
      waiting.push({ given, resolve, reject })
      if (waiting.length >= options.most) void drain()
      else timer ??= setTimeout(() => void drain(), options.patience)
    })
}
