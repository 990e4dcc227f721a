// What it costs to find an item's story among those of the last days: node bin/node26.mjs measure/bench/stories.ts [--json]
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

const SIZES = [10_000, 26_000, 30_000, 100_000] as const
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

/** Measures each size, smallest first. */
export function measureStoriesCost(): readonly StoriesCost[] {
  return SIZES.map((size): StoriesCost => {
    const answer = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), String(size)])
    return JSON.parse(answer.toString())
  })
}

if (import.meta.main) {
  const size = Number(process.argv[2])
  if (size > 0) console.log(JSON.stringify(measure(size)))
  else {
    const costs = measureStoriesCost()
    if (process.argv.includes('--json')) console.log(JSON.stringify(costs))
    else {
      for (const { items, median, slowest, bulk, megabytes, stories } of costs) {
        console.log(
          `${items} items, ${stories} stories: one more ${median.toFixed(3)} ms (99th of 100: ${slowest.toFixed(3)}), ` +
            `in bulk ${bulk.toFixed(1)} µs of CPU an item, ${megabytes.toFixed(0)} MB`,
        )
      }
    }
  }
}
