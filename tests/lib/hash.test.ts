import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash53 } from '../../src/lib/hash.ts'

test('half a million similar keys have as many hashes, all of them safe integers', () => {
  const hashes = new Set<number>()
  for (let index = 0; index < 500_000; index += 1) {
    const hash = hash53(`url:outlet.example/2026/11/${index}`)
    assert.ok(Number.isSafeInteger(hash) && hash >= 0)
    hashes.add(hash)
  }
  assert.equal(hashes.size, 500_000)
})

test('every one of its 53 bits is used', () => {
  let [ones, zeros] = [0n, 0n]
  for (let index = 0; index < 2_000; index += 1) {
    ones |= BigInt(hash53(String(index)))
    zeros |= ~BigInt(hash53(String(index))) & ((1n << 53n) - 1n)
  }
  assert.equal(ones, (1n << 53n) - 1n)
  assert.equal(zeros, (1n << 53n) - 1n)
})
