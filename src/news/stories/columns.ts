// Tells headlines of columns that come again and again ("This week in AI"): each time they tell something else.

import { columns } from '../../catalogue/lexicon/columns.ts'
import type { Token } from '../../languages/words.ts'
import { withoutArticle } from '../../languages/words-arabic.ts'
import { foldWord } from '../../languages/words-fold.ts'
import { hashOf, WordTable } from '../../languages/words-table.ts'

/** A column's name begins within so many words of the headline's beginning, or ends within so many of its end. */
const OUTERMOST = 2

/** The names, each as its words, by their first word without its article. */
let names: WordTable<(readonly string[])[]> | null = null

function build(): WordTable<(readonly string[])[]> {
  const table = new WordTable<(readonly string[])[]>()
  for (const row of columns.trim().split('\n')) {
    const name = row.split(' ').map(foldWord)
    const first = withoutArticle(name[0] ?? '')
    const known = table.get(first, hashOf(first))
    if (known === undefined) table.set(first, hashOf(first), [name])
    else known.push(name)
  }
  return table
}

/** Whether the headline, `end` words of which are its own, is that of a column. */
export function isColumn(tokens: readonly Token[], end: number): boolean {
  names ??= build()
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at]
    const begun = token && names.get(token.bare, token.hash)
    if (begun === undefined) continue
    for (const name of begun) {
      const isOutside = at <= OUTERMOST || at + name.length >= end - OUTERMOST
      if (isOutside && at + name.length <= end && name.every((word, next) => tokens[at + next]?.key === word))
        return true
    }
  }
  return false
}
