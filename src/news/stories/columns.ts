// Tells headlines of columns that come again and again ("This week in AI"): each time they tell something else.

import { columns } from '../../catalogue/lexicon/columns.ts'
import type { Token } from '../../languages/words.ts'
import { foldWord } from '../../languages/words-fold.ts'

/** A column's name begins within so many words of the headline's beginning, or ends within so many of its end. */
const OUTERMOST = 2

/** The names, each as its words, by their first word. */
let names: ReadonlyMap<string, readonly (readonly string[])[]> | null = null

function build(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rows = columns
    .trim()
    .split('\n')
    .map((row) => row.split(' ').map(foldWord))
  return Map.groupBy(rows, ([first = '']) => first)
}

/** Whether the headline, `end` words of which are its own, is that of a column. */
export function isColumn(tokens: readonly Token[], end: number): boolean {
  names ??= build()
  for (let at = 0; at < end; at += 1) {
    for (const name of names.get(tokens[at]?.key ?? '') ?? []) {
      const isOutside = at <= OUTERMOST || at + name.length >= end - OUTERMOST
      if (isOutside && at + name.length <= end && name.every((word, next) => tokens[at + next]?.key === word))
        return true
    }
  }
  return false
}
