import { endOf, readTag, SLASH } from './tags.ts'

/** How far up an end tag looks for its start tag. */
const REACH = 50

interface Open {
  readonly name: string
  readonly isEntry: boolean
  /** How many pieces of output come before its start tag. */
  readonly begins: number
}

/**
 * Balances the tags of a skeleton: what is not closed is closed where its parent ends or the next entry begins, end tags of nothing are
 * left out. Of a document that was cut off, the entry in which it was cut is dropped, since half an entry is none.
 */
export function repair(xml: string, isEntry: (name: string) => boolean): string {
  const out: string[] = []
  const stack: Open[] = []
  let at = 0
  const close = (downTo: number) => {
    for (let open = stack.pop(); open; open = stack.pop()) {
      out.push(`</${open.name}>`)
      if (stack.length <= downTo) return
    }
  }

  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    out.push(xml.slice(at, start))
    if (xml.charCodeAt(start + 1) === SLASH) {
      const end = endOf(xml, '>', start)
      if (end.text === end.after) break
      at = end.after
      const level = levelOf(stack, xml.slice(start + 2, end.text).trim())
      if (level >= 0) close(level)
      continue
    }
    const tag = readTag(xml, start)
    if (tag === null) break
    at = tag.end
    const name = xml.slice(start + 1, tag.nameEnd)
    if (!tag.isClosed) {
      const entry = isEntry(name)
      // An entry inside an entry: the outer one was never closed.
      const outer = entry ? stack.findIndex((open) => open.isEntry) : -1
      if (outer >= 0) close(outer)
      stack.push({ name, isEntry: entry, begins: out.length })
    }
    out.push(xml.slice(start, tag.end))
  }

  const cut = stack.findIndex((open) => open.isEntry)
  const incomplete = stack[cut]
  if (incomplete) {
    out.length = incomplete.begins
    stack.length = cut
  }
  if (stack.length > 0) close(0)
  return out.join('')
}

/** Where in the stack the element of that name is, from the innermost outwards; -1 where it is not near. */
function levelOf(stack: readonly Open[], name: string): number {
  for (let level = stack.length - 1; level >= 0 && level >= stack.length - REACH; level--) {
    if (stack[level]?.name === name) return level
  }
  return -1
}
