/** How far up an end tag looks for its start tag. */
const REACH = 50

interface Open {
  readonly tag: string
  /** How many pieces of output come before its start tag. */
  readonly begins: number
}

/**
 * Balances the tags of a skeleton: what is not closed is closed where its parent ends or the next entry begins, end tags of nothing are
 * left out. Of a document that was cut off, the entry in which it was cut is dropped, since half an entry is none.
 */
export function repair(xml: string, isEntry: (tag: string) => boolean): string {
  const out: string[] = []
  const stack: Open[] = []
  /** Where in the stack the outermost open entry is, or -1. */
  let entryLevel = -1
  const closeDownTo = (level: number) => {
    for (const { tag } of stack.splice(level).reverse()) out.push(`</${tag}>`)
    if (entryLevel >= level) entryLevel = -1
  }

  for (const [whole, ending = '', tag = ''] of xml.matchAll(/<(\/?)(\w+)>|[^<]+/g)) {
    if (ending !== '') {
      const level = stack.slice(-REACH).findLastIndex((open) => open.tag === tag)
      if (level >= 0) closeDownTo(Math.max(0, stack.length - REACH) + level)
      continue
    }
    if (tag !== '') {
      if (isEntry(tag)) {
        // An entry inside an entry: the outer one was never closed.
        if (entryLevel >= 0) closeDownTo(entryLevel)
        entryLevel = stack.length
      }
      stack.push({ tag, begins: out.length })
    }
    out.push(whole)
  }

  const incomplete = stack[entryLevel]
  if (incomplete) {
    out.length = incomplete.begins
    stack.length = entryLevel
  }
  closeDownTo(0)
  return out.join('')
}
