import type { Leaves } from './leaves.ts'
import { ATTRIBUTES } from './names.ts'
import type { Pieces } from './pieces.ts'

// What xml2js makes of a skeleton's element is a reference to its attributes and text, or an object with that reference under "_" and arrays
// of children under their names. None of it is trusted to be any of these.

/** Reads the elements of one skeleton. */
export interface Nodes {
  /** The text right inside an element, markup in it included; "" where there is none. */
  textOf(node: unknown): string
  /** Whether the text has elements in it. */
  isMarkup(node: unknown): boolean
  /** What follows the first image in the text, its tag included; "" where there is none. */
  fromImageOf(node: unknown): string
  /** An attribute with its escapes undone, or null. */
  attributeOf(node: unknown, name: string): string | null
  /** An entry with all its children: those that the parser walked, and those that were set aside. */
  entryOf(node: unknown): unknown
}

export function createNodes(pieces: Pieces, leaves: readonly Leaves[]): Nodes {
  return {
    textOf: (node) => pieces.textOf(referenceOf(node)),
    isMarkup: (node) => pieces.isMarkup(referenceOf(node)),
    fromImageOf: (node) => pieces.fromImageOf(referenceOf(node)),
    attributeOf(node, name) {
      if (typeof node === 'string') return pieces.attributeOf(node, name)
      const own = property(node, ATTRIBUTES.canonical)
      return pieces.attributeOf(referenceOf(Array.isArray(own) ? own[0] : node), name)
    },
    entryOf(node) {
      const [own] = childrenOf(node, ATTRIBUTES.canonical)
      const reference = typeof own === 'string' ? own : ''
      const aside = leaves[Number(reference.slice(reference.indexOf('#') + 1))]
      if (aside === undefined || !isRecord(node)) return node
      const entry: Record<string, readonly unknown[]> = aside
      for (const name in node) {
        if (name.startsWith(':')) entry[name] = both(entry[name] ?? NONE, childrenOf(node, name))
      }
      return entry
    },
  }
}

/** An element's children of one name, in the order of the document. */
export function childrenOf(node: unknown, name: string): readonly unknown[] {
  const children = property(node, name)
  return Array.isArray(children) ? children : NONE
}

const NONE: readonly never[] = []

/** The children of several names, all of the first name first. */
export function allOf(node: unknown, names: readonly string[]): readonly unknown[] {
  let all: readonly unknown[] = NONE
  for (const name of names) all = both(all, childrenOf(node, name))
  return all
}

/** One list behind the other; most are empty, and then nothing is copied. */
export function both<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first
  return first.length === 0 ? second : [...first, ...second]
}

function referenceOf(node: unknown): string {
  if (typeof node === 'string') return node
  const reference = property(node, '_')
  return typeof reference === 'string' ? reference : ''
}

/** Names asked for begin with ":" or "_": nothing that an object inherits. */
function property(node: unknown, name: string): unknown {
  return isRecord(node) ? node[name] : undefined
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null
}
