// npm run bench: what polling costs, beside the floor (the same downloads with nothing parsed or stored), both in processes of their own
// that take turns; then what it costs to find an item's story among 100,000. `npm run bench -- --quick` takes half a minute and tells whether
// it all works, for CI; `--only polling` or `--only stories`; `--only answers` (alone) how fast people are answered meanwhile; `--feeds N`, `--rounds N`, `--seed N`, `--json`.
import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import heapFlags from '../bin/heap.json' with { type: 'json' }
import { measureAnswers } from './bench/answers.ts'
import type { ServedFeeds } from './bench/server.ts'
import { measureStoriesCost, printStoriesCost } from './bench/stories.ts'
import { printTable, type Row } from './bench/table.ts'
import type { Turn, TurnResult } from './bench/turn.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    feeds: { type: 'string' },
    rounds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    asked: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const count = Number(values.feeds ?? (values.quick ? 150 : 1_000))
const rounds = Number(values.rounds ?? (values.quick ? 2 : 3))
const seed = Number(values.seed)

const MODES = ['floor', 'reading', 'whole'] as const
const PHASES = ['cold', 'unchanged', 'changed'] as const
const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const wants = (part: string) => values.only === undefined || values.only === part
if (values.only === 'answers') await measureAnswers({ count, seed, asked: Number(values.asked ?? 300) })
const polling = wants('polling') ? await measurePolling() : null
const stories = wants('stories') ? measureStoriesCost(values.quick ? [2_000, 20_000] : [10_000, 100_000]) : null
if (values.json && values.only !== 'answers') console.log(JSON.stringify({ ...polling, stories }))
else {
  if (polling) printPolling(polling)
  if (stories) printStoriesCost(stories)
}

interface Polling {
  readonly about: ServedFeeds
  readonly results: readonly Row[]
}

async function measurePolling(): Promise<Polling> {
  const server = fork(here('bench/server.ts'), [String(count), String(seed), String(Date.now())])
  const [about] = await once(server, 'message')
  const folder = mkdtempSync(join(tmpdir(), 'mujaz-bench-'))
  const results: Row[] = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const phase of PHASES) {
        await setVariant(server, phase === 'changed' ? 1 : 0)
        // Whoever starts is at a disadvantage or an advantage; let that be another one each time.
        for (let turn = 0; turn < MODES.length; turn += 1) {
          const mode = MODES[(turn + round) % MODES.length] ?? 'floor'
          const own = join(folder, `${round}-${mode}`)
          mkdirSync(own, { recursive: true })
          if (process.stderr.isTTY)
            process.stderr.write(`\rround ${round + 1} of ${rounds}: ${phase}, ${mode}          `)
          const result = await takeTurn({ port: about.port, count, seed, folder: own, mode })
          results.push({ phase, mode, round, result })
        }
      }
    }
  } finally {
    server.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  return { about, results }
}

function printPolling({ about, results }: Polling): void {
  const [mb, text] = [about.gzip / 1e6, about.bytes / 1e6]
  console.log(
    `${count} feeds, ${about.entries} entries, ${text.toFixed(1)} MB of text (median ${(about.median / 1e3).toFixed(0)} KB), ` +
      `${mb.toFixed(1)} MB as gzip; medians of ${rounds} rounds; Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
  )
  printTable(results)
}

async function setVariant(to: ChildProcess, variant: 0 | 1): Promise<void> {
  to.send({ variant })
  await once(to, 'message')
}

async function takeTurn(turn: Turn): Promise<TurnResult> {
  const script = here(turn.mode === 'floor' ? 'bench/floor.ts' : 'bench/poll.ts')
  try {
    // Mujaz itself is started with these flags; the floor is what Node takes by itself.
    const flags = turn.mode === 'floor' ? [] : heapFlags
    const { stdout } = await run(process.execPath, [...flags, script, JSON.stringify(turn)], { maxBuffer: 1e7 })
    return JSON.parse(stdout)
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? error.stderr : error
    throw new Error(`The turn "${turn.mode}" failed: ${said}`)
  }
}
