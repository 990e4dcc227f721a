import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTemplate } from './stage.ts'
import type { TrialResult } from './trial.ts'
import type { Job } from './worker.ts'

export interface Plan {
  readonly seed: number
  readonly jobs: readonly Pick<Job, 'kind' | 'index'>[]
  readonly workers: number
  /** Which protection is taken out of the bot, or null. */
  readonly mutate: string | null
  readonly logLevel: string
  readonly onResult: (result: TrialResult, done: number) => void
}

/** A trial that could not be carried out. */
export interface Broken {
  readonly job: Pick<Job, 'kind' | 'index'>
  readonly error: string
}

/** Shares the trials among worker processes. Trials wait more than they compute, so there are more workers than processors. */
export async function runAll(
  plan: Plan,
): Promise<{ readonly results: readonly TrialResult[]; readonly broken: readonly Broken[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-faults-'))
  await makeTemplate(join(folder, 'template.sqlite'))
  if (plan.jobs.some(({ kind }) => kind === 'killed')) await warmUp(folder)
  const results: TrialResult[] = []
  const broken: Broken[] = []
  const left = [...plan.jobs]
  const env = { ...process.env, FAULTS_MUTATE: plan.mutate ?? '', NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const work = async () => {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), { env, execPath: process.execPath, execArgv: [] })
    const ended = once(worker, 'exit').then(([code]): WorkerAnswer => ({ error: `the worker ended with ${code}` }))
    const next = () => Promise.race([answerOf(worker), ended])
    await next()
    for (let job = left.shift(); job; job = left.shift()) {
      worker.send({ ...job, seed: plan.seed, folder, logLevel: plan.logLevel } satisfies Job)
      const answer = await next()
      if (answer.result) results.push(answer.result)
      else broken.push({ job, error: answer.error ?? 'the worker ended' })
      if (answer.result) plan.onResult(answer.result, results.length)
      if (worker.exitCode !== null) break
    }
    if (worker.connected) worker.disconnect()
    await ended
  }
  try {
    await Promise.all(Array.from({ length: Math.min(plan.workers, left.length) }, work))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { results, broken }
}

interface WorkerAnswer {
  readonly result?: TrialResult
  readonly error?: string
}

/** Our own worker's next message. */
function answerOf(worker: ChildProcess): Promise<WorkerAnswer> {
  return new Promise((resolve) => worker.once('message', (answer) => resolve(answer as WorkerAnswer)))
}

/** Compiles the bot once for all the processes that are to be killed. */
async function warmUp(folder: string): Promise<void> {
  const url = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href)
  const code = `await import(${url('cli/index.ts')}); await import(${url('app.ts')}); process.exit()`
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  await once(spawn(process.execPath, ['--input-type=module', '-e', code], { env, stdio: 'ignore' }), 'close')
}
