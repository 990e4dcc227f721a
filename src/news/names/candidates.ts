// Every place of a text that is written like a name of the catalogue; whether it is meant is decided by the company it keeps.

import type { Alias, CatalogueName } from '../../catalogue/names.ts'
import type { Token } from '../../languages/words.ts'
import { DECOY, type Entry, nameLists, surfaceOf } from './lists.ts'
import { type ReadVersion, readVersion, splitGlued, variantBehind, variantsIn, versionWithin } from './versions.ts'

export interface NameCandidate {
  readonly name: CatalogueName
  readonly alias: Alias
  readonly version: string | null
  readonly start: number
  readonly text: string
  readonly in: 'title' | 'summary'
}

/** A text, its words, and what it is to its item. */
export interface NamedText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly in: 'title' | 'summary'
}

/** The candidates in one text, in order. A name inside a longer name or inside a phrase that means something else is none. Linear. */
export function candidatesIn(place: NamedText): readonly NameCandidate[] {
  const { text, tokens } = place
  const { phrases } = nameLists()
  const found: NameCandidate[] = []
  const counts = (entry: Entry | typeof DECOY, from: number, end: number, prefixed: boolean): boolean =>
    entry === DECOY || isWritten(entry, place, from, end, prefixed)
  let decoyEnd = 0
  let at = 0
  while (at < tokens.length) {
    const match = phrases.longestAt(text, tokens, at, counts)
    if (match === null) {
      const glued = gluedAt(place, at)
      if (glued !== null) found.push(glued)
      at += 1
    } else if (match.values.includes(DECOY)) {
      decoyEnd = Math.max(decoyEnd, match.end)
      at += 1
    } else if (match.end <= decoyEnd) at += 1
    else {
      let next = match.end
      for (const entry of match.values) {
        if (entry === DECOY) continue
        const version = versionAt(entry, place, at, match.end)
        next = Math.max(next, version?.end ?? 0)
        if (entry.owner !== null) found.push(ownerAt(entry, entry.owner, place, at))
        found.push(toCandidate(entry, version?.version ?? null, place, at, version?.end ?? match.end))
      }
      at = next
    }
  }
  return found
}

function isWritten(entry: Entry, { text, tokens }: NamedText, from: number, end: number, prefixed: boolean): boolean {
  if (prefixed && !entry.takesPrefix) return false
  if (entry.surface !== null) {
    const surface = surfaceOf(tokens.slice(from, end))
    if (surface !== entry.surface && surface !== entry.surface.toUpperCase()) return false
  }
  return entry.alias.needs !== 'version' || readVersion(text, tokens, end, entry.name, []) !== null
}

/** The version behind a name ("GPT-5.1"), else the one that is part of its spelling ("o3-mini"). */
function versionAt(entry: Entry, { text, tokens }: NamedText, from: number, end: number): ReadVersion | null {
  if (entry.name.variants === null) return null
  const words = tokens.slice(from, end)
  const variants = variantsIn(words, entry.name)
  const behind = readVersion(text, tokens, end, entry.name, variants)
  if (behind !== null) return behind
  const within = versionWithin(words)
  if (within === null) return null
  return { version: [within, ...variants, ...variantBehind(text, tokens, end, entry.name)].join('-'), end }
}

function ownerAt(entry: Entry, owner: NonNullable<Entry['owner']>, place: NamedText, at: number): NameCandidate {
  const alias = { ...owner.alias, needs: entry.alias.needs }
  return toCandidate({ name: owner.name, alias }, null, place, at, at + owner.words)
}

/** "Qwen3.8": a family and its version in one word. */
function gluedAt(place: NamedText, at: number): NameCandidate | null {
  const parts = splitGlued(place.tokens[at]?.key ?? '')
  const entry = parts === null ? undefined : nameLists().families.get(parts.name)
  if (parts === null || entry === undefined) return null
  const variant = variantBehind(place.text, place.tokens, at + 1, entry.name)
  return toCandidate(entry, [parts.version, ...variant].join('-'), place, at, at + 1)
}

function toCandidate(
  { name, alias }: Pick<Entry, 'name' | 'alias'>,
  version: string | null,
  place: NamedText,
  from: number,
  end: number,
): NameCandidate {
  const start = place.tokens[from]?.start ?? 0
  const last = place.tokens[end - 1]
  const stop = last === undefined ? start : last.start + last.text.length
  return { name, alias, version, start, text: place.text.slice(start, stop), in: place.in }
}
