/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export interface Random {
  /** 0 ≤ n < 1. */
  readonly fraction: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** A size around `median`, skewed as sizes are: log-normal with the given spread. */
  readonly skewed: (median: number, spread: number) => number
  readonly hex: (length: number) => string
}

export function createRandom(...seed: readonly number[]): Random {
  let state = seed.reduce(
    (mixed, part) => Math.imul(mixed ^ (part + 0x9e3779b9), 0x85ebca6b) ^ (mixed >>> 13),
    0x1234567,
  )
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[Math.floor(fraction() * list.length)] ?? list[0],
    skewed: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction())),
    hex: (length) => {
      let text = ''
      while (text.length < length)
        text += Math.floor(fraction() * 0x1_0000_0000)
          .toString(16)
          .padStart(8, '0')
      return text.slice(0, length)
    },
  }
}
