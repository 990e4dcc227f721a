// Main text and what stands around it, on the pages of measure/sets/pages, beside Readability alone.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import { openPageReader, type Page } from '#src/readers/page.ts'

const FOLDER = new URL('../sets/pages/', import.meta.url)

const Gold = z.object({
  file: z.string(),
  url: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string(),
  attribution: z.object({ name: z.string(), url: z.string().nullable() }).nullable(),
  text: z.string(),
})

/** Means over the pages; `error` is 1 − F1 over the words of the text. */
export interface PagesResult {
  readonly pages: number
  readonly bareError: number
  readonly error: number
  /** The same pages with their class names and ids taken away: what is known of sites' habits of naming does not help there. */
  readonly namelessError: number
  /** Pages on which Readability alone does better. */
  readonly worse: readonly string[]
  /** How many pages have each of these right. */
  readonly right: Readonly<Record<'title' | 'author' | 'publishedAt' | 'language' | 'attribution', number>>
  readonly invented: readonly string[]
  readonly milliseconds: number
}

/** Reads every page and prints the table; asked: half of Readability's error, and below it on no page. */
export async function measurePages(): Promise<PagesResult> {
  const golds = readFileSync(new URL('gold.jsonl', FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Gold.parse(JSON.parse(line)))
  const reader = openPageReader({ deadline: 10_000 })
  const read = async (html: string, url: string): Promise<Page | null> => {
    const reading = await reader.readPage(html, url)
    return reading.outcome === 'page' ? reading.page : null
  }
  const right = { title: 0, author: 0, publishedAt: 0, language: 0, attribution: 0 }
  const rows: { readonly file: string; readonly bare: number; readonly ours: number; readonly nameless: number }[] = []
  const invented: string[] = []
  let milliseconds = 0
  for (const gold of golds) {
    const html = readFileSync(fileURLToPath(new URL(gold.file, FOLDER)), 'utf8')
    const bare = new Readability(parseHTML(html).document).parse()?.textContent ?? ''
    const start = performance.now()
    const page = await read(html, gold.url)
    milliseconds += performance.now() - start
    const nameless = await read(html.replace(/ (?:class|id)=(?:"[^"]*"|'[^']*')/gu, ''), gold.url)
    rows.push({
      file: gold.file,
      bare: f1(bare, gold.text),
      ours: f1(page?.text ?? '', gold.text),
      nameless: f1(nameless?.text ?? '', gold.text),
    })
    if (page?.title === gold.title) right.title += 1
    if (page?.author === gold.author) right.author += 1
    if (page?.language.split('-')[0] === gold.language) right.language += 1
    if (isSameTime(page?.publishedAt ?? null, gold.publishedAt)) right.publishedAt += 1
    else if (page?.publishedAt) invented.push(gold.file)
    if (foldName(page?.attribution?.name) === foldName(gold.attribution?.name)) right.attribution += 1
  }
  await reader.close()
  const error = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + 1 - of(row), 0) / rows.length
  const result: PagesResult = {
    pages: rows.length,
    bareError: error(({ bare }) => bare),
    error: error(({ ours }) => ours),
    namelessError: error(({ nameless }) => nameless),
    worse: rows.filter(({ bare, ours }) => ours < bare - 1e-9).map(({ file }) => file),
    right,
    invented,
    milliseconds: milliseconds / rows.length,
  }
  print(rows, result)
  return result
}

function print(
  rows: readonly { readonly file: string; readonly bare: number; readonly ours: number }[],
  result: PagesResult,
): void {
  console.log(`main text of ${result.pages} pages, F1 of words`)
  for (const { file, bare, ours } of rows)
    console.log(
      `  ${file.padEnd(34)} Readability ${bare.toFixed(3)}   ours ${ours.toFixed(3)}${ours < bare - 1e-9 ? '   worse' : ''}`,
    )
  const { bareError, error, namelessError, worse, right, milliseconds, invented } = result
  console.log(
    `  error: Readability ${bareError.toFixed(4)}, ours ${error.toFixed(4)} (asked: ≤ ${(bareError / 2).toFixed(4)} ${error <= bareError / 2 ? '✓' : '✗'}), without class names ${namelessError.toFixed(4)}`,
  )
  console.log(`  below Readability on ${worse.length} pages (asked: 0 ${worse.length === 0 ? '✓' : '✗'})`)
  console.log(
    `  right: ${Object.entries(right)
      .map(([what, count]) => `${what} ${count}/${result.pages}`)
      .join(', ')}; dates invented or wrong: ${invented.length}`,
  )
  console.log(`  ${milliseconds.toFixed(0)} ms a page, the start of the thread included`)
}

/** The harmonic mean of precision and recall over the words of two texts, each word as often as it stands there. */
export function f1(text: string, gold: string): number {
  const [words, expected] = [toWords(text), toWords(gold)]
  const left = new Map<string, number>()
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count > 0) hits += 1
    left.set(word, count - 1)
  }
  return hits === 0 ? 0 : (2 * hits) / (words.length + expected.length)
}

const toWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
const foldName = (name: string | undefined): string => (name ?? '').toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '')

/** A gold date without a time stands for its day. */
function isSameTime(time: number | null, gold: string | null): boolean {
  if (time === null || gold === null) return time === gold
  const iso = new Date(time).toISOString()
  return gold.length === 10 ? iso.startsWith(gold) : Date.parse(gold) === time
}
