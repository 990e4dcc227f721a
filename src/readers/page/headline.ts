import { foldLine } from '../../news/boilerplate.ts'
import type { Block } from './blocks.ts'
import type { Metadata } from './metadata.ts'

/** A page's headline and the block that shows it, -1 when none does. */
export interface Headline {
  readonly title: string
  readonly index: number
}

interface Candidate extends Headline {
  readonly key: string
  readonly origin: string
  readonly worth: number
}

const LONGEST = 300
const SEPARATORS = /\s+[-–—|·•»:\\]{1,2}\s+|\s?\|\s?|:\s+/u

/**
 * The headline, chosen among the headings above the text, <title>, OpenGraph and JSON-LD by how much each is worth and how many of the others agree:
 * templates leave the site's name in any of them. Null when nothing names the page.
 */
export function chooseHeadline(blocks: readonly Block[], first: number, metadata: Metadata): Headline | null {
  // What links to the home page is the site's name.
  const homes = blocks.slice(0, Math.max(first, 20)).filter(leadsHome)
  const sites = new Set([...metadata.publishers, ...homes.map(({ text }) => text)].map(key))
  const candidates = collect(blocks, first, metadata).filter(
    ({ title, key: own }) => own.length > 1 && title.length <= LONGEST,
  )
  let best: Candidate | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const origins = new Set(
      candidates
        .filter((other) => other.origin !== candidate.origin && agrees(candidate, other))
        .map(({ origin }) => origin),
    )
    const words = candidate.title.split(/\s+/u).length
    const visible = candidate.index >= 0 || blocks.some(({ text }) => key(text) === candidate.key)
    const score =
      candidate.worth +
      1.2 * origins.size -
      (sites.has(candidate.key) ? 6 : 0) -
      (words < 3 ? 1.5 : 0) -
      (visible ? 0 : 1.5)
    if (score > highest) {
      best = candidate
      highest = score
    }
  }
  if (!best) return null
  const shown = best.index >= 0 ? best.index : blocks.findIndex(({ text }) => key(text) === best.key)
  return { title: best.title, index: shown }
}

function collect(blocks: readonly Block[], first: number, metadata: Metadata): readonly Candidate[] {
  const candidates: Candidate[] = []
  const add = (title: string, origin: string, worth: number, index = -1): void => {
    candidates.push({ title, key: key(title), origin, worth, index })
  }
  // The text may begin with its headline, where nothing tells the two apart.
  const above = first < 0 ? blocks.slice(0, 40) : blocks.slice(0, first + 1)
  const headings = above.flatMap((block, index) => (block.size >= (index === first ? 6 : 4) ? [{ block, index }] : []))
  for (const [position, { block, index }] of headings.entries()) {
    const nearest = position === headings.length - 1 ? 1.5 : 0
    const large = block.size >= 6 ? 3 : block.size === 5 ? 1.5 : 1.2
    add(block.text, `heading ${index}`, large + nearest, index)
  }
  for (const headline of metadata.headlines) add(headline, 'json-ld', 2.5)
  for (const title of metadata.socialTitles) add(title, 'social', 2)
  if (metadata.title === null) return candidates
  add(metadata.title, 'title', 1)
  const parts = metadata.title.split(SEPARATORS).map((part) => part.trim())
  if (parts.length > 1) for (const part of parts) add(part, 'title', part === longestOf(parts) ? 1.2 : 0.6)
  return candidates
}

const longestOf = (parts: readonly string[]): string =>
  parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')

function leadsHome({ linked, links }: Block): boolean {
  const href = links[0]?.href ?? ''
  return (
    linked > 0.9 && (href === '/' || /^https?:\/\/[^/]+\/?$/u.test(href) || /^(?:index|default|home)\.\w+$/u.test(href))
  )
}

function agrees(one: Candidate, other: Candidate): boolean {
  if (one.key === other.key) return true
  const [short, long] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key]
  return long.includes(short) && short.length >= long.length * 0.6
}

function key(title: string): string {
  return foldLine(title).replace(/[^\p{L}\p{Nd}]/gu, '')
}
