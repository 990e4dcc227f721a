// Polls every feed with our own code: once with the items stored as they were read, once with the whole pipeline.
import { join } from 'node:path'
import { createLog } from '../../src/lib/log.ts'
import { toAddressKey } from '../../src/news/address.ts'
import type { Item } from '../../src/news/types.ts'
import { createPoller } from '../../src/pipeline/poll-sources.ts'
import { createSorter, type Sorter, type Unsorted } from '../../src/pipeline/sort-items.ts'
import { createReader } from '../../src/readers/index.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { replaceInstallationSources } from '../../src/storage/installation-sources.ts'
import { listDueSources } from '../../src/storage/sources.ts'
import { benchSource } from './feeds.ts'
import { startMeter } from './meter.ts'
import { addresses, readTurn } from './turn.ts'

const turn = readTurn()
const opened = await openDatabase(join(turn.folder, 'bench.sqlite'))
if (opened.outcome !== 'open') throw new Error(opened.message)
const { database } = opened
if ((await listDueSources(database, 0, true)).length === 0) {
  const sources = addresses(turn).map((url, index) => ({
    ...benchSource(index, turn.seed),
    id: `bench-${index}`,
    owner: null,
    url,
    urlKey: toAddressKey(url) ?? url,
    site: null,
  }))
  await replaceInstallationSources(database, sources)
}
const sorter = turn.mode === 'whole' ? createSorter() : createNoSorter()
const reader = createReader({ allowPrivateNetworks: ['127.0.0.0/8'], userAgent: 'Mujaz bench' })
const poller = createPoller({
  database,
  reader,
  sorter,
  log: createLog('silent'),
  interval: 900_000,
  clock: Date.now,
  signal: new AbortController().signal,
})

const stop = startMeter()
const lines = await poller.poll({ all: true })
const cost = stop()

const of = (outcome: string) => lines.filter((line) => line.outcome === outcome).length
const stored = lines.reduce((sum, line) => sum + line.new, 0)
console.log(JSON.stringify({ ...cost, fresh: of('fresh'), unchanged: of('unchanged'), failed: of('failed'), stored }))
await reader.close()
await database.destroy()

/** Gives items what the table demands and nothing that would have to be found out: so none is relevant, and none made searchable. */
function createNoSorter(): Sorter {
  return {
    size: 0,
    sort: (items) => items.map(toPlainItem),
    settle: (items) => items,
    remember: () => {},
    discard: () => {},
    forget: () => {},
  }
}

function toPlainItem({ id, source, read, seenAt, held }: Unsorted): Item {
  return {
    ...read,
    id,
    sourceId: source.id,
    title: read.title ?? '',
    language: read.language ?? source.language ?? 'und',
    seenAt,
    held,
    relevance: { relevant: false, score: 0, reasons: [] },
    topics: [],
    names: [],
    storyId: id,
    duplicateOf: null,
    followUpOf: null,
  }
}
