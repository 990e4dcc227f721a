import type { Command } from 'commander'

/** A command of the terminal: one file, one line in index.ts. `run` hands its exit code to `end`. */
export type AddCommand = (program: Command, end: (code: number) => void) => void
