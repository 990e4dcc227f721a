// npm run soak: a day of polling in minutes, on simulated time, to see that memory stays flat. `--sources N`, `--hours N`, `--step MINUTES` between
// rounds, `--warm-up N` rounds of twelve hours before, in which the memory of stories fills as it does in the first days. Ends with 1 when it grows.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createLog } from '../src/lib/log.ts'
import { toAddressKey } from '../src/news/address.ts'
import { createPoller } from '../src/pipeline/poll-sources.ts'
import { prune } from '../src/pipeline/prune.ts'
import { createSorter } from '../src/pipeline/sort-items.ts'
import { createReader } from '../src/readers/index.ts'
import { openDatabase } from '../src/storage/database.ts'
import { replaceInstallationSources } from '../src/storage/installation-sources.ts'

const HOUR = 3_600_000
const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '1000' },
    hours: { type: 'string', default: '24' },
    step: { type: 'string', default: '15' },
    'warm-up': { type: 'string', default: '13' },
  },
})
const [count, hours, step, warmUp] = [values.sources, values.hours, values.step, values['warm-up']].map(Number) as [
  number,
  number,
  number,
  number,
]

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const folder = mkdtempSync(join(tmpdir(), 'mujaz-soak-'))
const path = join(folder, 'soak.sqlite')
const server = fork(fileURLToPath(new URL('soak/server.ts', import.meta.url)))
let now = Date.UTC(2026, 10, 24)
try {
  const [{ port }] = (await once(server, 'message')) as [{ readonly port: number }]
  const opened = await openDatabase(path)
  if (opened.outcome !== 'open') throw new Error(opened.message)
  const { database } = opened
  const urls = Array.from(
    { length: count },
    (_, index) => `http://127.1.${Math.floor(index / 250)}.${(index % 250) + 1}:${port}/${index}/feed`,
  )
  await replaceInstallationSources(
    database,
    urls.map((url, index) => ({
      ...{ id: `soak-${index}`, owner: null, url, urlKey: toAddressKey(url) ?? url, name: `Outlet ${index}` },
      ...{ site: null, language: 'en', kind: 'feed', focus: 'tech' },
    })),
  )
  const clock = () => now
  const log = createLog('silent')
  const signal = new AbortController().signal
  const reader = createReader({ allowPrivateNetworks: ['127.0.0.0/8'], userAgent: 'Mujaz soak', now: clock })
  const poller = createPoller({ database, reader, sorter: createSorter(), log, interval: 1_000, clock, signal })

  const round = async (pause: number) => {
    now += pause
    server.send({ now })
    await once(server, 'message')
    const lines = await poller.poll({ all: true })
    await prune({ database, log, clock, signal })
    const failed = lines.filter(({ outcome }) => outcome === 'failed').length
    if (failed > 0) throw new Error(`${failed} readings failed`)
    return lines.reduce((sum, line) => sum + line.new, 0)
  }
  const started = performance.now()
  for (let turn = 0; turn < warmUp; turn += 1) await round(12 * HOUR)
  console.log(`${count} sources; ${warmUp} rounds before in ${Math.round((performance.now() - started) / 1_000)} s`)
  console.log('hour  new items  heap MB  resident MB  database MB  log MB')
  const heaps: number[] = []
  const residents: number[] = []
  for (let hour = 1; hour <= hours; hour += 1) {
    let fresh = 0
    for (let minute = 0; minute < 60; minute += step) fresh += await round(step * 60_000)
    // What the process holds at its fullest, then what is alive in it.
    const resident = process.memoryUsage.rss() / 1e6
    collect()
    const heap = process.memoryUsage().heapUsed / 1e6
    heaps.push(heap)
    residents.push(resident)
    const sizes = [path, `${path}-wal`].map((file) => statSync(file).size / 1e6)
    const row = [heap, resident, ...sizes].map((size) => size.toFixed(1).padStart(9))
    console.log(`${String(hour).padStart(4)}  ${String(fresh).padStart(9)}${row.join('   ')}`)
  }
  console.log(`${hours} simulated hours in ${Math.round((performance.now() - started) / 1_000)} s`)
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
  const quarter = Math.max(1, Math.floor(hours / 4))
  const growth = (all: readonly number[]) => mean(all.slice(-quarter)) / mean(all.slice(quarter, 2 * quarter))
  const [heap, resident] = [growth(heaps), growth(residents)]
  console.log(`last quarter against the second: heap × ${heap.toFixed(3)}, resident × ${resident.toFixed(3)}`)
  if (heap > 1.05 || resident > 1.15) {
    console.log('memory grows')
    process.exitCode = 1
  }
  await reader.close()
  await database.destroy()
} finally {
  server.disconnect()
  rmSync(folder, { recursive: true, force: true })
}
