// Numbers in steps, so that those that may tell the same stand on one step or on neighbouring ones.

import type { Quantity } from '../numbers.ts'

const SUM_STEP = Math.log(1.15)
const COUNT_STEP = Math.log(1.03)
/** Counts as large as this are rounded as sums of money are, and may be such without a currency. */
const SMALLEST_SUM = 1e6

/** The sign of its kind ("$", "%", "n") and its step: neighbours are sums within a third, percentages within two points, counts within 4 %. */
export function toStep({ kind, value }: Quantity): readonly [sign: string, step: number] {
  if (kind === 'percent') return ['%', Math.round(value)]
  const log = Math.log(Math.max(value, 1))
  return kind === 'money' || value >= SMALLEST_SUM
    ? ['$', Math.round(log / SUM_STEP)]
    : ['n', Math.round(log / COUNT_STEP)]
}

/** About what stands on a step, for people: "$187" is "~230e9". */
export function describeStep(label: string): string {
  const step = Number(label.slice(1))
  if (label.startsWith('%')) return `~${step}%`
  const value = Math.exp(step * (label.startsWith('$') ? SUM_STEP : COUNT_STEP))
  const exponent = value < 1e4 ? 0 : 3 * Math.floor(Math.log10(value) / 3)
  const digits = Number((value / 10 ** exponent).toPrecision(2))
  return exponent === 0 ? `~${digits}` : `~${digits}e${exponent}`
}
