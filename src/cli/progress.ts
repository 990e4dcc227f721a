import { progress } from '@clack/prompts'
import type { Terminal } from './terminal.ts'

export interface PollProgress {
  step(done: number, of: number, label: string): void
  end(label: string): void
}

/** A bar on standard error while a person watches; nothing in a pipe. */
export function createProgress({ stderr }: Terminal, title: string): PollProgress {
  if (!stderr.isTTY) return { step() {}, end() {} }
  const bar = progress({ max: 100, output: stderr })
  let shown = 0
  bar.start(title)
  return {
    step(done, of, label) {
      const now = Math.floor((100 * done) / of)
      bar.advance(now - shown, `${done}/${of} ${label}`)
      shown = now
    },
    end: (label) => bar.stop(label),
  }
}
