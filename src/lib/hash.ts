/**
 * A text as a whole number below 2^53, so that it can be an integer key of a table. Spreads well, defends against nobody: use it only where a
 * collision that somebody made on purpose harms its maker alone. Linear; two multiplicative streams over UTF-16 units, mixed at the end.
 */
export function hash53(text: string): number {
  let high = 0x9e3779b1
  let low = 0x85ebca6b
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15)
  }
  high = mix(high ^ (low >>> 13))
  low = mix(low ^ (high >>> 16))
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0)
}

function mix(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  const second = Math.imul(first ^ (first >>> 15), 0x846ca68b)
  return second ^ (second >>> 16)
}
