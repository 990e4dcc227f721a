import type { Item, Millis, ReadItem, Source } from '../news/types.ts'
import { createSorter, type Unsorted } from '../pipeline/sort-items.ts'
import { EXIT } from './exit.ts'
import { readJsonLines, textOf } from './lines.ts'
import { type Terminal, writeLine } from './terminal.ts'

/** Sorts the items of a file as if they had been polled, and writes what came of each, in the file's order. */
export async function inspectItems(terminal: Terminal, file: string): Promise<number> {
  const lines = await readJsonLines(file)
  let before: Millis = 0
  const unsorted = lines.map((line, index) => {
    const at = Date.parse(textOf(line, 'publishedAt') ?? '')
    // An item without a time takes that of the line before it.
    before = Number.isNaN(at) ? before : at
    return toUnsorted(line, index, before)
  })
  const numberOf = new Map(unsorted.map(({ id }, index) => [id, index]))
  const sorter = createSorter({ groupsAll: true })
  // The file is one reading, as a source's whole feed is.
  const items = sorter.settle(sorter.sort(unsorted.toSorted((a, b) => a.seenAt - b.seenAt)))
  const sorted = new Map(items.map((item): [string, Item] => [item.id, item]))
  unsorted.forEach(({ id }, index) => {
    const item = sorted.get(id)
    if (item)
      writeLine(terminal, {
        id: lines[index]?.id ?? null,
        ...toReport(item),
        duplicateOf: lines[numberOf.get(item.duplicateOf ?? '') ?? -1]?.id ?? null,
      })
  })
  return EXIT.done
}

type Line = Readonly<Record<string, unknown>>

function toReport(item: Item) {
  return {
    language: item.language,
    relevant: item.relevance.relevant,
    relevance: item.relevance.score,
    topics: item.topics,
    names: item.names,
    story: item.storyId,
    reasons: item.relevance.reasons,
  }
}

function toUnsorted(line: Line, index: number, at: Millis): Unsorted {
  const focus = textOf(line, 'focus')
  // Nameless lines are not of one outlet: an empty id says that nobody knows.
  const outlet = textOf(line, 'source') ?? ''
  const categories = Array.isArray(line.categories) ? line.categories.filter((one) => typeof one === 'string') : []
  const source: Source = {
    id: outlet,
    owner: null,
    url: '',
    name: outlet || 'unknown',
    site: null,
    language: null,
    kind: 'feed',
    focus: focus === 'ai' || focus === 'general' ? focus : 'tech',
  }
  const read: ReadItem = {
    guid: null,
    url: textOf(line, 'url'),
    title: textOf(line, 'title'),
    summary: textOf(line, 'summary'),
    author: null,
    image: null,
    publishedAt: at,
    updatedAt: null,
    language: textOf(line, 'language'),
    categories,
    attribution: null,
  }
  // The file's ids may repeat; a line's number does not.
  return { id: `item-${index}`, source, read, seenAt: at, held: null }
}
