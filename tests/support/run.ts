import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export const launcher = join(import.meta.dirname, '..', '..', 'bin', 'mujaz.mjs')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
  /** What it has written to standard error so far. */
  readonly err: () => string
}

/** Starts the command line in an empty environment but for `env`, in a folder without .env. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = '/'): Running {
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return { process: child, ended, err: () => err }
}

/** Runs it to its end. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = '/'): Promise<Ended> {
  return start(args, env, cwd).ended
}
