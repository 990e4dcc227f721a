// What it costs to find an item's story among those of the last days: part of npm run bench; alone: node bin/node26.mjs measure/bench/stories.ts
// Each size is measured in a process of its own, so that memory is its own. Items are made up (see news.ts): four in five about AI, one in eight
// Arabic, half of them about events that several outlets tell. Names are found beforehand, as sorting does for relevance anyway.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findNames } from '../../src/news/names.ts'
import { createStoryIndex } from '../../src/news/stories/index.ts'
import { STORY_MEMORY, type StoryItem } from '../../src/news/stories.ts'
import { tell } from './news.ts'
import { createRandom } from './random.ts'
import { sentence } from './sentences.ts'
import type { Language } from './words.ts'

/** What one number of stored items costs. */
export interface StoriesCost {
  readonly items: number
  /** Placing one item among so many: milliseconds, median and 99th of 100. */
  readonly median: number
  readonly slowest: number
  /** CPU of placing and adding one item while so many come, microseconds. */
  readonly bulk: number
  /** Memory that the items take, MB of 10⁶ bytes. */
  readonly megabytes: number
  readonly stories: number
}

const PROBES = 2_000
const SOURCES = 1_000

function makeItem(number: number, of: number, start: number): StoryItem {
  const random = createRandom(3, number)
  const language: Language = random.chance(0.12) ? 'ar' : 'en'
  const isShared = random.chance(0.5)
  // A shared event is told by some five outlets within half a day.
  const wave = Math.floor(number / 40)
  const event = { number: isShared ? wave * 8 + random.between(0, 3) : 1e7 + number, aboutAi: random.chance(0.8) }
  const title = tell({ ...event, aboutAi: isShared ? event.number % 5 > 0 : event.aboutAi }, language, random)
  const summary = Array.from({ length: 3 }, () => sentence(random, language, event.aboutAi)).join(' ')
  return {
    id: `item-${number}`,
    sourceId: `source-${random.between(1, SOURCES)}`,
    address: `outlet-${random.between(1, SOURCES)}.example/${number}`,
    title,
    summary,
    language,
    happenedAt: start + Math.floor((number / of) * STORY_MEMORY),
    names: findNames({ title, summary, focus: 'tech' }),
  }
}

function measure(items: number): StoriesCost {
  const start = Date.UTC(2026, 10, 18)
  // What is built once, lists and compiled code, is not what items cost.
  const warm = createStoryIndex()
  for (let number = 0; number < 3_000; number += 1) {
    const item = makeItem(number, 3_000, start)
    warm.add(item, warm.place(item).storyId ?? item.id)
  }
  globalThis.gc?.()
  const before = process.memoryUsage()
  const index = createStoryIndex()
  let cpu = 0
  const stories = new Set<string>()
  for (let number = 0; number < items; number += 1) {
    const item = makeItem(number, items, start)
    const from = process.cpuUsage()
    const storyId = index.place(item).storyId ?? item.id
    index.add(item, storyId)
    const { user, system } = process.cpuUsage(from)
    cpu += user + system
    stories.add(storyId)
  }
  globalThis.gc?.()
  const after = process.memoryUsage()
  const times = Array.from({ length: PROBES }, (_, probe) => {
    const item = makeItem(items - probe * 3 - 1, items, start)
    const other = {
      ...item,
      id: `probe-${probe}`,
      title: `${item.title} `,
      address: null,
      summary: `${item.summary} again`,
    }
    const from = performance.now()
    index.place(other)
    return performance.now() - from
  }).sort((a, b) => a - b)
  return {
    items,
    median: times[Math.floor(PROBES / 2)] ?? 0,
    slowest: times[Math.floor(PROBES * 0.99)] ?? 0,
    bulk: cpu / items,
    megabytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
    stories: stories.size,
  }
}

/** Measures each number of stored items, in the order given. */
export function measureStoriesCost(sizes: readonly number[]): readonly StoriesCost[] {
  return sizes.map((size): StoriesCost => {
    const answer = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), String(size)])
    return JSON.parse(answer.toString())
  })
}

// What was asked for 100,000 items: milliseconds at the median, MB of 10⁶ bytes, and a cost that grows slower than the number of items.
const MOST_MEDIAN = 2
const MOST_MEGABYTES = 200

/** Prints a line for each size, and how the cost grows from the first to the last. */
export function printStoriesCost(costs: readonly StoriesCost[]): void {
  for (const { items, median, slowest, bulk, megabytes, stories } of costs) {
    console.log(
      `one more item beside ${items} (${stories} stories): ${median.toFixed(3)} ms at the median ` +
        `(asked < ${MOST_MEDIAN} ${median < MOST_MEDIAN ? '✓' : '✗'}), ${slowest.toFixed(3)} ms for 1 in 100, in bulk ${bulk.toFixed(0)} µs of CPU; ` +
        `${megabytes.toFixed(0)} MB (asked < ${MOST_MEGABYTES} ${megabytes < MOST_MEGABYTES ? '✓' : '✗'})`,
    )
  }
  const [few, many] = [costs.at(0), costs.at(-1)]
  if (few === undefined || many === undefined || few === many) return
  const [growth, times] = [many.median / few.median, many.items / few.items]
  console.log(
    `${times.toFixed(0)} times the items: ${growth.toFixed(1)} times the cost (asked: less than ${times.toFixed(0)} ${growth < times ? '✓' : '✗'})`,
  )
}

if (import.meta.main) {
  const size = Number(process.argv[2])
  if (size > 0) console.log(JSON.stringify(measure(size)))
  else printStoriesCost(measureStoriesCost([10_000, 100_000]))
}
