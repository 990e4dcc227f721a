// One of the processes among which trials are shared: takes jobs as messages, answers with their results.
import './mutations.ts'

/** What a worker is asked to do. */
export interface Job {
  readonly kind: 'own' | 'killed'
  readonly index: number
  readonly seed: number
  readonly folder: string
  readonly logLevel: string
}

// Loaded after the mutation was put in place.
const { runTrial } = await import('./trial.ts')
const { runKilledTrial } = await import('./killed-trial.ts')

process.on('message', async (job: Job) => {
  const run = job.kind === 'own' ? runTrial : runKilledTrial
  try {
    process.send?.({ result: await run(job.folder, job.seed, job.index, job.logLevel) })
  } catch (error) {
    process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
process.on('disconnect', () => process.exit())
process.send?.({ ready: true })
