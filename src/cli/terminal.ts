import type { Readable, Writable } from 'node:stream'

/** What a command is given of the process that runs it: its settings (.env among them) and its streams. `process` is one. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

/** Writes a value as a line of JSON. */
export function writeLine(terminal: Terminal, value: unknown): void {
  terminal.stdout.write(`${JSON.stringify(value)}\n`)
}
