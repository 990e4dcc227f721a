import type { TurnResult } from './turn.ts'

/** What one turn cost. */
export interface Row {
  readonly phase: string
  readonly mode: string
  readonly round: number
  readonly result: TurnResult
}

// What was asked: CPU seconds as a multiple of the floor's, and the memory of the process in MB.
const MOST_CPU: Readonly<Record<string, number>> = { 'cold reading': 3.8, 'cold whole': 5, 'unchanged reading': 2 }
const MOST_MEGABYTES = 300

const NAMES: Readonly<Record<string, string>> = {
  floor: 'floor: download, unpack',
  reading: 'read and store',
  whole: 'whole pipeline',
}

/** Prints a line for each phase and mode: medians over the rounds; a ratio is the median of the rounds' own ratios. */
export function printTable(rows: readonly Row[]): void {
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, column) => (column < 2 ? cell.padEnd(column ? 24 : 10) : cell.padStart(10))).join(' '))
  line(['phase', 'what', 'seconds', 'CPU s', '× floor', 'asked', 'peak MB', 'pause ms', 'fresh', 'failed', 'stored'])
  for (const [index, { phase, mode }] of rows.entries()) {
    if (rows.findIndex((row) => row.phase === phase && row.mode === mode) !== index) continue
    const same = rows.filter((row) => row.phase === phase && row.mode === mode)
    const all = (of: (result: TurnResult) => number) => median(same.map((row) => of(row.result)))
    const ratio = median(same.map((row) => row.result.cpuSeconds / floorOf(rows, row)))
    const most = MOST_CPU[`${phase} ${mode}`]
    const megabytes = Math.max(...same.map((row) => row.result.peakMegabytes))
    line([
      phase,
      NAMES[mode] ?? mode,
      all((result) => result.seconds).toFixed(2),
      all((result) => result.cpuSeconds).toFixed(2),
      mode === 'floor' ? '' : ratio.toFixed(2),
      most === undefined ? '' : `≤ ${most} ${ratio <= most ? '✓' : '✗'}`,
      `${megabytes.toFixed(0)}${mode === 'floor' ? '' : megabytes < MOST_MEGABYTES ? ' ✓' : ' ✗'}`,
      Math.max(...same.map((row) => row.result.longestPause)).toFixed(0),
      all((result) => result.fresh).toFixed(0),
      all((result) => result.failed).toFixed(0),
      all((result) => result.stored).toFixed(0),
    ])
  }
  console.log(
    `CPU of the phase alone; loading the code costs ${median(rows.filter((row) => row.mode === 'whole').map((row) => row.result.processCpuSeconds - row.result.cpuSeconds)).toFixed(2)} s more (floor ${median(rows.filter((row) => row.mode === 'floor').map((row) => row.result.processCpuSeconds - row.result.cpuSeconds)).toFixed(2)} s). Peak and pause are the worst of all rounds; peak asked: < ${MOST_MEGABYTES} MB.`,
  )
}

function floorOf(rows: readonly Row[], { phase, round }: Row): number {
  return (
    rows.find((row) => row.mode === 'floor' && row.phase === phase && row.round === round)?.result.cpuSeconds ??
    Number.NaN
  )
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
