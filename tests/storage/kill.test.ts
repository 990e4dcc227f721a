import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { killWriters } from '../support/killed-writers.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-kill-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('a process that is killed in the middle of its writing leaves no half transaction, and nothing that it told as done is missing', async (t) => {
  const delays = Array.from({ length: 4 }, () => Math.floor(Math.random() * 250))
  const rounds = await killWriters(join(folder, 'killed.sqlite'), delays)
  t.diagnostic(`killed ${delays.length} times, after ${rounds} rounds of writing in all`)
  assert.ok(rounds > 0)
})
