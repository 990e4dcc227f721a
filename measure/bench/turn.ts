// One turn of the bench: a process of its own downloads every feed once, and prints what that cost as a line of JSON.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { benchSource } from './feeds.ts'
import type { Cost } from './meter.ts'

/** What a turn is told, as the JSON of its one argument. */
export const Turn = z.object({
  port: z.number(),
  count: z.number(),
  seed: z.number(),
  /** A folder that is empty before the first turn of a round and the turn's own. */
  folder: z.string(),
  /** reading: what is read is stored as it is; whole: it is sorted, too. */
  mode: z.enum(['floor', 'reading', 'whole']),
})
export type Turn = z.infer<typeof Turn>

/** What a turn prints. */
export interface TurnResult extends Cost {
  /** How many feeds had a body, were unchanged, or failed. */
  readonly fresh: number
  readonly unchanged: number
  readonly failed: number
  /** New items that were stored. */
  readonly stored: number
}

export function readTurn(): Turn {
  return Turn.parse(JSON.parse(process.argv[2] ?? ''))
}

export function addresses({ port, count, seed }: Turn): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const { host, path } = benchSource(index, seed)
    return `http://${host}:${port}${path}`
  })
}

/** The JSON that an earlier turn of this round left behind, or what to take where there was none. */
export function readLeft<T>(path: string, schema: z.ZodType<T>, otherwise: T): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return otherwise
  }
}
