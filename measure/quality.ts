// npm run quality: how well Mujaz reads, judges and groups, as a table. The project's own sets are always measured; the larger public ones where
// QUALITY_DATA names their folder (dev/, feeds/ and feedparser/ in it).
import { join } from 'node:path'
import { measureFeeds } from './quality/feeds.ts'
import { isCeiling, listFallen } from './quality/floors.ts'
import { measurePages } from './quality/pages.ts'
import { measureRelevance } from './quality/relevance.ts'
import { measureStories } from './quality/stories.ts'

interface Row {
  readonly task: string
  readonly score: string
  readonly value: number | null
  readonly of: string
  readonly asked: string
  /** Null where nothing is asked, or nothing was measured. */
  readonly isReached: boolean | null
}

const data = process.env.QUALITY_DATA
const dev = data === undefined ? undefined : join(data, 'dev')

const rows: readonly Row[] = [...storyRows(), ...relevanceRows(), ...(await pageRows()), ...(await feedRows())]
const width = (name: keyof Row) => Math.max(...rows.map((row) => String(row[name]).length))
for (const { task, score, of, asked, isReached } of rows) {
  const verdict = isReached === null ? '' : isReached ? 'ok' : 'short'
  console.log(
    `${task.padEnd(width('task'))}  ${score.padStart(width('score'))}  ${asked.padEnd(width('asked'))}  ${verdict.padEnd(5)}  ${of}`,
  )
}
const fallen = listFallen(rows)
if (fallen.length > 0) {
  console.error(`\nFallen:\n${fallen.join('\n')}`)
  process.exitCode = 1
}
if (data === undefined) console.log('\nThe larger sets were left out: QUALITY_DATA names no folder.')

function storyRows(): readonly Row[] {
  return measureStories(dev).map(({ task, score, of, asked, note }) => {
    const isMost = isCeiling(task)
    const isReached = score === null ? null : isMost ? score <= asked : score >= asked
    return {
      task,
      score: share(score),
      value: score,
      of: note ? `${of} – ${note}` : of,
      asked: `${isMost ? '≤' : '≥'} ${asked}`,
      isReached,
    }
  })
}

function relevanceRows(): readonly Row[] {
  return measureRelevance(dev).map(({ task, score, of, asked }) => ({
    task,
    score: share(score),
    value: score,
    of,
    asked: `≥ ${asked}`,
    isReached: score === null ? null : score >= asked,
  }))
}

async function pageRows(): Promise<readonly Row[]> {
  const { pages, error, bareError, worse } = await measurePages()
  const of = `${pages} pages, Readability ${share(bareError)}`
  return [
    {
      task: 'main text: error (1 − F1)',
      score: share(error),
      value: error,
      of,
      asked: `≤ ${share(bareError / 2)}`,
      isReached: error <= bareError / 2,
    },
    {
      task: 'main text: pages below Readability',
      score: String(worse.length),
      value: worse.length,
      of,
      asked: '≤ 0',
      isReached: worse.length === 0,
    },
  ]
}

async function feedRows(): Promise<readonly Row[]> {
  const measured = data === undefined ? null : await measureFeeds(data)
  return (measured ?? []).map(({ task, score, of, asked }) => ({
    task,
    score: String(score),
    value: score,
    of: `of ${of}`,
    asked: asked === null ? '' : `≥ ${asked}`,
    isReached: asked === null ? null : score >= asked,
  }))
}

function share(value: number | null): string {
  return value === null ? 'skipped' : value.toFixed(3)
}
