import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const ENTRY = join(import.meta.dirname, '..', 'measure', 'faults.ts')

// The short form of npm run faults: the same trials, fewer of them.
test('nothing is posted twice and nothing is lost, whatever fails and whenever the bot is killed', async () => {
  const { code, out } = await faults('--seed', '4', '--trials', '13', '--kills', '2', '--workers', '2')
  assert.equal(code, 0, out)
  assert.match(out, /^trials: 15$/m)
  assert.match(out, /^of them with kill -9 of the real process: 2$/m)
  assert.match(out, /^lost: 0$/m)
  assert.match(out, /^doubled: 0$/m)
})

/** Runs it to its end. */
function faults(...args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  const child = spawn(process.execPath, [ENTRY, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })))
}
