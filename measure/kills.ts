// Kills a writing process at random moments, many times over, and checks the database each time: `node bin/node26.mjs measure/kills.ts [KILLS] [SEED]`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killWriters } from '../tests/support/killed-writers.ts'
import { createRandom } from './bench/random.ts'

const [kills = 50, seed = 1] = process.argv.slice(2).map(Number)
const random = createRandom(seed, 7)
const folder = mkdtempSync(join(tmpdir(), 'mujaz-kills-'))
try {
  const started = performance.now()
  const delays = Array.from({ length: kills }, () => Math.floor(random.fraction() * 300))
  const rounds = await killWriters(join(folder, 'killed.sqlite'), delays)
  const seconds = Math.round((performance.now() - started) / 1_000)
  console.log(
    `${kills} kills in ${seconds} s (seed ${seed}): ${rounds} rounds of writing; the database was whole each time, nothing half, nothing lost`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
