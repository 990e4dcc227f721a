/** Where in the life of an edition a fault strikes. */
export const PHASES = [
  'before claim',
  'after claim',
  'before send',
  'after acceptance',
  'after record',
  'between parts',
  'during read-back',
] as const
export type Phase = (typeof PHASES)[number]

const EVERYWHERE = PHASES
const BEFORE_CREATION = ['before send', 'between parts', 'during read-back'] as const
const AFTER_CREATION = ['after acceptance', 'between parts'] as const
const ANY_REQUEST = ['before send', 'after acceptance', 'between parts', 'during read-back'] as const

/** What can go wrong, and in which phases it can. */
export const FAULTS = {
  'connection cut after creation': AFTER_CREATION,
  'connection cut before': BEFORE_CREATION,
  '500 after creation': AFTER_CREATION,
  '500 before': BEFORE_CREATION,
  '502 as HTML': ANY_REQUEST,
  '200 as HTML': ANY_REQUEST,
  'time-out': ANY_REQUEST,
  'late arrival': ['before send', 'between parts'],
  'late, and the clock set': ['before send', 'between parts'],
  '429 of the user': BEFORE_CREATION,
  '429 shared': BEFORE_CREATION,
  '429 global': BEFORE_CREATION,
  'gateway loss': ['before send', 'after acceptance', 'between parts', 'during read-back'],
  'kill -9': EVERYWHERE,
  SIGTERM: EVERYWHERE,
  'two processes': EVERYWHERE,
  'clock set back': EVERYWHERE,
  'clock set forward': EVERYWHERE,
  'permission lost': EVERYWHERE,
  'message deleted': AFTER_CREATION,
  'killed, back in the past': AFTER_CREATION,
  'killed taking back': AFTER_CREATION,
  'history not readable': EVERYWHERE,
  'database busy': EVERYWHERE,
  "others' messages": EVERYWHERE,
} as const satisfies Readonly<Record<string, readonly Phase[]>>
export type FaultName = keyof typeof FAULTS

/** A fault in a phase. */
export interface Cell {
  readonly fault: FaultName
  readonly phase: Phase
}

const names = Object.keys(FAULTS) as readonly FaultName[]

/** Every fault in every phase in which it can strike. */
export const CELLS: readonly Cell[] = names.flatMap((fault) => FAULTS[fault].map((phase) => ({ fault, phase })))

/** Those that need no gateway: a process of the trial's own has none. */
export const OWN_CELLS = CELLS.filter(({ fault }) => fault !== 'gateway loss')

/** A line for each fault: how often it struck in each phase; "–" where it cannot. */
export function coverageTable(struck: readonly Cell[]): string {
  const width = Math.max(...names.map((name) => name.length)) + 2
  const count = (fault: FaultName, phase: Phase) =>
    struck.filter((cell) => cell.fault === fault && cell.phase === phase).length
  const head = ''.padEnd(width) + PHASES.map((phase) => phase.padStart(18)).join('')
  const lines = names.map((fault) => {
    const can: readonly Phase[] = FAULTS[fault]
    const cells = PHASES.map((phase) => (can.includes(phase) ? String(count(fault, phase)) : '–').padStart(18))
    return fault.padEnd(width) + cells.join('')
  })
  return [head, ...lines].join('\n')
}

/** The cells in which nothing has struck. */
export function neverStruck(struck: readonly Cell[]): readonly Cell[] {
  return CELLS.filter((cell) => !struck.some(({ fault, phase }) => fault === cell.fault && phase === cell.phase))
}
