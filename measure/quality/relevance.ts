// AI or not, on labelled items that are not part of the project: QUALITY_DATA names the folder that holds bookmarks_ai_tags.jsonl and
// ai_categories.jsonl. The feeds' own categories are withheld: in the second set they are the labels. Run alone, with --disagreements, it
// lists where the decision and the label differ (the bookmarks' tags are incomplete: some of these are the labels' faults).

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage } from '../../src/languages/detect.ts'
import { judgeRelevance } from '../../src/news/relevance.ts'
import type { Relevance } from '../../src/news/types.ts'

/** One line of the table of `npm run quality`; `score` is null where the data are not there. */
export interface QualityRow {
  readonly task: string
  readonly score: number | null
  /** What the score was taken from. */
  readonly of: string
  readonly asked: number
}

/** An item on which the label and the decision differ. */
export interface Disagreement {
  readonly title: string
  readonly label: boolean
  readonly told: Relevance
}

interface Labelled {
  readonly title: string
  readonly summary: string | null
  readonly url: string | null
  readonly ai: boolean
}

interface Counted {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly of: string
  readonly disagreements: readonly Disagreement[]
}

const SETS = { bookmarks: 'bookmarks_ai_tags.jsonl', categories: 'ai_categories.jsonl' } as const

/** Recall and F1 of relevance on both sets; rows with score null ("skipped") where the folder or a file is missing. */
export function measureRelevance(dataFolder: string | undefined): readonly QualityRow[] {
  const bookmarks = countIn(dataFolder, SETS.bookmarks)
  const categories = countIn(dataFolder, SETS.categories)
  const row = (task: string, counted: Counted | null, of: 'recall' | 'f1', asked: number): QualityRow => ({
    task,
    score: counted?.[of] ?? null,
    of: counted?.of ?? 'skipped',
    asked,
  })
  return [
    row('AI or not, bookmarks: recall', bookmarks, 'recall', 0.9),
    row('AI or not, bookmarks: F1', bookmarks, 'f1', 0.86),
    row('AI or not, feeds without categories: F1', categories, 'f1', 0.91),
  ]
}

/** The items of both sets on which label and decision differ; none where the data are missing. */
export function relevanceDisagreements(dataFolder: string | undefined): readonly Disagreement[] {
  return Object.values(SETS).flatMap((file) => countIn(dataFolder, file)?.disagreements ?? [])
}

function countIn(folder: string | undefined, file: string): Counted | null {
  if (!folder || !existsSync(join(folder, file))) return null
  const items = readFileSync(join(folder, file), 'utf8').trim().split('\n').map(toLabelled)
  const judged = items.map((item) => ({ item, told: judge(item) }))
  const right = judged.filter(({ item, told }) => item.ai && told.relevant).length
  const taken = judged.filter(({ told }) => told.relevant).length
  const labelled = items.filter(({ ai }) => ai).length
  const precision = right / taken
  const recall = right / labelled
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    of: `${labelled} of ${items.length} about AI; found ${right}, taken ${taken}`,
    disagreements: judged
      .filter(({ item, told }) => item.ai !== told.relevant)
      .map(({ item, told }) => ({ title: item.title, label: item.ai, told })),
  }
}

/** As an item of a source that may write about anything. */
function judge({ title, summary, url }: Labelled): Relevance {
  return judgeRelevance({
    title,
    summary,
    url,
    categories: [],
    language: detectLanguage(title, 'en'),
    focus: 'general',
  })
}

function toLabelled(line: string): Labelled {
  const item: unknown = JSON.parse(line)
  const field = (name: string): unknown => (item !== null && typeof item === 'object' ? Reflect.get(item, name) : null)
  const text = (name: string): string | null => {
    const value = field(name)
    return typeof value === 'string' ? value : null
  }
  return { title: text('title') ?? '', summary: text('summary'), url: text('link'), ai: field('ai') === true }
}

if (import.meta.main) {
  const folder = process.env.QUALITY_DATA
  for (const { task, score, of, asked } of measureRelevance(folder)) {
    console.log(`${task}: ${score === null ? 'skipped' : score.toFixed(3)} (asked ${asked}; ${of})`)
  }
  if (process.argv.includes('--disagreements')) {
    for (const { title, label, told } of relevanceDisagreements(folder)) {
      console.log(
        `${label ? 'missed' : 'taken '} ${told.score.toFixed(3)} ${title.slice(0, 110)} [${told.reasons.join(' ')}]`,
      )
    }
  }
}
