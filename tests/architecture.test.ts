import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'

const src = join(import.meta.dirname, '..', 'src')

// The rule: a folder may import only from folders below it; folders on one line never import each other.
const lines: readonly (readonly string[])[] = [
  ['main.ts'],
  ['cli'],
  ['app.ts'],
  ['bot', 'web'],
  ['pipeline'],
  ['readers', 'posters', 'writers', 'queues', 'storage'],
  ['news'],
  ['languages', 'catalogue'],
  ['lib', 'config.ts'],
]
const files = globSync('**/*.ts', { cwd: src })
const roomOf = (file: string): string => file.split('/')[0] ?? file
const lineOf = (room: string): number => lines.findIndex((rooms) => rooms.includes(room))

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import|new URL)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    relative(src, join(src, dirname(file), target ?? '')),
  )
}

test('every file of src stands in a room of the house', () => {
  assert.deepEqual(
    files.filter((file) => lineOf(roomOf(file)) === -1),
    [],
  )
})

test('a folder imports only from itself and from folders below it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith('..'))
      .filter((target) => roomOf(target) !== roomOf(file) && lineOf(roomOf(target)) <= lineOf(roomOf(file)))
      .map((target) => `${file} imports ${target}`),
  )
  assert.deepEqual(wrong, [])
})

test('src imports nothing from samples, measure or tests', () => {
  const outside = files.flatMap((file) => importsOf(file).filter((target) => /^\.\.\/(?:measure|tests)/.test(target)))
  assert.deepEqual(outside, [])
})

test('news decides: it reads no clock, no chance, no file and no network', () => {
  const impure =
    /\b(?:Date\.now|new Date\(\)|Math\.random|Temporal\.Now|performance\.now)\b|from 'node:(?!assert)|\bfetch\(|\bprocess\./
  assert.deepEqual(
    files.filter((file) => roomOf(file) === 'news' && impure.test(readFileSync(join(src, file), 'utf8'))),
    [],
  )
})

test('only storage knows which database it is, and only config and cli read the environment', () => {
  const text = (file: string) => readFileSync(join(src, file), 'utf8')
  assert.deepEqual(
    files.filter((file) => /node:sqlite|from 'pg'/.test(text(file)) && roomOf(file) !== 'storage'),
    [],
  )
  assert.deepEqual(
    files.filter((file) => /process\.env/.test(text(file)) && roomOf(file) !== 'cli'),
    [],
  )
})

test('npm test runs every test file', () => {
  const tests = import.meta.dirname
  const globs = globSync('together/*.test.ts', { cwd: tests })
    .flatMap((file) => [...readFileSync(join(tests, file), 'utf8').matchAll(/'([^'.]+\.test\.ts)'/g)])
    .flatMap(([, glob]) => glob ?? [])
  const run = new Set(globSync(['*.test.ts', 'together/*.test.ts', ...globs], { cwd: tests }))
  assert.deepEqual(
    globSync('**/*.test.ts', { cwd: tests }).filter((file) => !run.has(file)),
    [],
  )
})
