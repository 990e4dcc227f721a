import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Stage } from './stage.ts'
import type { Victim } from './strikes.ts'

/** The bot itself, as `node src/main.ts start` runs it. */
export interface RealProcess extends Victim {
  readonly isUp: () => boolean
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>
  /** The last that it wrote to standard error. */
  readonly said: () => string
}

const ROOT = join(import.meta.dirname, '..', '..')
const PRELOAD = join(import.meta.dirname, 'preload.ts')

/** Those that are up: none outlives the trials, whatever ends them. */
const all = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of all) child.kill('SIGKILL')
})

export function startProcess(stage: Stage, sources: string, logLevel: string): RealProcess {
  const child: ChildProcess = spawn(process.execPath, ['--import', PRELOAD, join(ROOT, 'src', 'main.ts'), 'start'], {
    cwd: '/',
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: stage.discord.token,
      DISCORD_API_URL: stage.discord.url,
      DATABASE_URL: stage.path,
      SOURCES: sources,
      ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8',
      POLL_INTERVAL: '1s',
      WEB_PORT: '0',
      LOG_LEVEL: logLevel === 'silent' ? 'warn' : logLevel,
      FAULTS_CLOCK_AHEAD: String(stage.calendar.bot() - Date.now()),
      FAULTS_MUTATE: process.env.FAULTS_MUTATE,
      // Starting is most of what a trial costs.
      NODE_COMPILE_CACHE: join(stage.path, '..', '..', 'compiled'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  all.add(child)
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (logLevel !== 'silent') process.stderr.write(text)
    said = (said + text).slice(-8_000)
  })
  let isUp = true
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      isUp = false
      all.delete(child)
      resolve(code)
    })
  })
  return {
    ended,
    isUp: () => isUp,
    said: () => said,
    kill: () => void child.kill('SIGKILL'),
    terminate: () => void child.kill('SIGTERM'),
    meetBusy: (times) => void holdLock(stage.path, times * 500),
  }
}

/** Another program writes for so many milliseconds. */
async function holdLock(path: string, milliseconds: number): Promise<void> {
  const other = new DatabaseSync(path)
  try {
    other.exec('begin immediate')
    await sleep(milliseconds)
    other.exec('rollback')
  } catch {
    // Somebody else was writing: then it was busy all the same.
  }
  other.close()
}
