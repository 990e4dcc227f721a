// Tells whether two texts have the same words in the same order, without keeping them.

/** Below 2^52: two different texts of 100,000 share one by chance less than once in 100,000 times. */
export type Hash = number

export const NO_HASH: Hash = 7

const LOW = 2 ** 26

/** The hash of a text that goes on with one more word. */
export function hashed(hash: Hash, word: number): Hash {
  const low = hash % LOW
  const high = Math.floor(hash / LOW)
  const mixedLow = (Math.imul(low ^ (word + 0x9e3779b9), 0x85ebca6b) ^ (high << 5)) >>> 6
  const mixedHigh = (Math.imul(high ^ (word + 0x7f4a7c15), 0xc2b2ae35) ^ (low >>> 3)) >>> 6
  return mixedLow + mixedHigh * LOW
}
