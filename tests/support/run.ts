import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { runCli } from '../../src/cli/run.ts'

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

/** Starts the command line as a process of its own, in an empty environment but for `env`, in a folder without .env. */
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

/**
 * Runs a command within this process, in an empty environment but for `env`, with nobody watching: the same program, without waiting for a Node to start.
 * What only a process shows (signals, pipes, .env, an exit code that others see) needs `start`.
 */
export async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const out = collect()
  const err = collect()
  const code = await runCli(args, { env, stdin: Readable.from([]), stdout: out.stream, stderr: err.stream })
  return { code, out: out.text(), err: err.text() }
}

function collect(): { readonly stream: Writable; readonly text: () => string } {
  const parts: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      parts.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}
