/** How long somebody waited for a first answer, in milliseconds. */
export interface Wait {
  readonly what: string
  readonly ms: number
}

/** What is wanted of the first answers: nearly all within so many milliseconds. */
const WITHIN_MS = 300
const WANTED = 0.99

/** Prints a line for each kind of question, and the share that was answered in time; false when it was too small. */
export function printWaits(heading: string, waits: readonly Wait[]): boolean {
  const all = waits.map(({ ms }) => ms)
  const kinds = Map.groupBy(waits, ({ what }) => what)
  const within = all.filter((ms) => ms <= WITHIN_MS).length / all.length
  console.log(`\n${heading}: ${(100 * within).toFixed(1)} of 100 within ${WITHIN_MS} ms`)
  console.log(`${''.padEnd(28)}    n   p50   p95   p99   max`)
  for (const [what, some] of [['all', waits] as const, ...kinds]) {
    const sorted = some.map(({ ms }) => ms).sort((a, b) => a - b)
    const figures = [0.5, 0.95, 0.99, 1].map((share) => quantile(sorted, share).toFixed(0).padStart(6))
    console.log(what.padEnd(28) + String(some.length).padStart(5) + figures.join(''))
  }
  return within >= WANTED
}

/** The smallest value that this share of all does not exceed. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
