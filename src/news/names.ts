// Finds the names of the catalogue in an item, in both scripts: whole words, the longest name first.

import { areKin, type CatalogueName } from '../catalogue/names.ts'
import { leadOf, wordsOf } from '../languages/words-lead.ts'
import { candidatesIn, type NameCandidate, type NamedText } from './names/candidates.ts'
import { isFitting, readCompany } from './names/company.ts'
import type { Focus } from './types.ts'

/** A name that stands in an item. `version` is the one behind it ("5.1", "4.7-opus") or null; `start` counts UTF-16 units. */
export interface NameHit {
  readonly id: string
  readonly version: string | null
  readonly start: number
  readonly text: string
  readonly in: 'title' | 'summary'
}

/** What names are looked for in; an AI source's own "Claude" and "Gemini" need no other company. */
export interface NamedItem {
  readonly title: string
  readonly summary: string | null
  readonly focus?: Focus
}

/** The names in an item's title and in the first 500 characters of its summary, in their order. Linear. */
export function findNames(item: NamedItem): readonly NameHit[] {
  const lead = leadOf(item.summary)
  const texts: readonly NamedText[] = [
    { text: item.title, tokens: wordsOf(item.title), in: 'title' },
    { text: lead, tokens: wordsOf(lead), in: 'summary' },
  ]
  const candidates = texts.flatMap(candidatesIn)
  if (candidates.length === 0) return []
  const company = readCompany(candidates, texts, item.focus === 'ai')
  const kept = candidates.filter((candidate) => isFitting(candidate, company))
  return withoutRivals(kept, company.words).map(toHit)
}

/** What is remembered of an item: each id once, titles first, followed by the id with its version where one is given ("gpt", "gpt@5.1"). */
export function toNameIds(hits: readonly NameHit[]): readonly string[] {
  const ids = new Set<string>()
  for (const hit of hits) {
    ids.add(hit.id)
    if (hit.version !== null) ids.add(`${hit.id}@${hit.version}`)
  }
  return [...ids]
}

function toHit(candidate: NameCandidate): NameHit {
  const { name, version, start, text } = candidate
  return { id: name.id, version, start, text, in: candidate.in }
}

/** Whether a later candidate reads the same words of the text; they follow each other. */
function isContested(candidate: NameCandidate, index: number, all: readonly NameCandidate[]): boolean {
  for (let at = index + 1; at < all.length && all[at]?.start === candidate.start; at += 1) {
    if (all[at]?.in === candidate.in && all[at]?.text === candidate.text) return true
  }
  return false
}

/** Of names that share a spelling, those whose family or words stand in the text; all of them when nothing decides. */
function withoutRivals(candidates: readonly NameCandidate[], words: ReadonlySet<string>): readonly NameCandidate[] {
  if (!candidates.some(isContested)) return candidates
  const places = Map.groupBy(candidates, ({ in: where, start, text }) => `${where}:${start}:${text}`)
  const ids = new Set(candidates.map(({ name }) => name.id))
  const support = (name: CatalogueName): number => {
    let sum = words.has(`hint:${name.id}`) ? 1 : 0
    for (const id of ids) if (id !== name.id && areKin(name.id, id)) sum += 1
    return sum
  }
  const supports = new Map<string, number>()
  for (const rivals of places.values()) {
    if (rivals.length > 1)
      for (const { name } of rivals) if (!supports.has(name.id)) supports.set(name.id, support(name))
  }
  return [...places.values()].flatMap((rivals) => {
    const best = Math.max(...rivals.map(({ name }) => supports.get(name.id) ?? 0))
    return rivals.length === 1 ? rivals : rivals.filter(({ name }) => supports.get(name.id) === best)
  })
}
