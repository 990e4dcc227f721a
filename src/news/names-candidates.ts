// Every place of a text that is written like a name of the catalogue; whether it is meant is decided by the company it keeps.

import { decoys } from '../catalogue/names/decoys.ts'
import { type Alias, type CatalogueName, names } from '../catalogue/names.ts'
import type { Token } from '../languages/words.ts'
import { tokenise } from '../languages/words.ts'
import { Phrases } from '../languages/words-phrases.ts'
import { readVersion, splitGlued, versionWithin } from './names-versions.ts'

export interface NameCandidate {
  readonly name: CatalogueName
  readonly alias: Alias
  readonly version: string | null
  readonly start: number
  readonly text: string
  readonly in: 'title' | 'summary'
}

interface Entry {
  readonly name: CatalogueName
  readonly alias: Alias
  /** The alias as its words stand, for names that count only in that case; null where any case counts. */
  readonly surface: string | null
  /** Names of up to three Arabic letters take no prefix: "بو" is no "و" and something. */
  readonly takesPrefix: boolean
}

const DECOY = Symbol('decoy')

interface Lists {
  readonly phrases: Phrases<Entry | typeof DECOY>
  /** Families by the word that a version may be glued to ("qwen3"). */
  readonly families: ReadonlyMap<string, Entry>
}

let lists: Lists | null = null

/** Built when the first item is read, not on import: commands that read none need not wait for it. */
function buildLists(): Lists {
  const phrases = new Phrases<Entry | typeof DECOY>()
  const families = new Map<string, Entry>()
  for (const name of names) {
    for (const alias of name.aliases) {
      const entry = toEntry(name, alias)
      phrases.add(alias.text, entry)
      const [only, ...others] = tokenise(alias.text)
      if (name.variants !== null && only !== undefined && others.length === 0 && !families.has(only.key)) {
        families.set(only.key, entry)
      }
    }
  }
  for (const decoy of decoys) phrases.add(decoy, DECOY)
  return { phrases, families }
}

function toEntry(name: CatalogueName, alias: Alias): Entry {
  const words = tokenise(alias.text)
  const isLatin = /\p{Script=Latin}/u.test(alias.text)
  return {
    name,
    alias,
    surface: alias.exactCase && isLatin ? surfaceOf(words) : null,
    takesPrefix: words.length > 1 || alias.text.length > 3,
  }
}

/** The words as they are written, without what folding drops. */
function surfaceOf(words: readonly Token[]): string {
  return words.map((word) => word.text.replace(/['’ʼ]s$/u, '').replaceAll('.', '')).join(' ')
}

/** The candidates in one text, in order. A name inside a longer name or inside a phrase that means something else is none. Linear. */
export function candidatesIn(
  text: string,
  tokens: readonly Token[],
  where: 'title' | 'summary',
): readonly NameCandidate[] {
  lists ??= buildLists()
  const { phrases, families } = lists
  const found: NameCandidate[] = []
  let decoyEnd = 0
  let at = 0
  while (at < tokens.length) {
    const match = phrases.longestAt(text, tokens, at, (entry, from, end, prefixed) =>
      entry === DECOY ? true : isWritten(entry, text, tokens, from, end, prefixed),
    )
    if (match === null) {
      const glued = gluedAt(families, text, tokens, at, where)
      if (glued !== null) found.push(glued)
      at += 1
    } else if (match.values.includes(DECOY)) {
      decoyEnd = Math.max(decoyEnd, match.end)
      at += 1
    } else if (match.end <= decoyEnd) at += 1
    else at = Math.max(...match.values.map((entry) => take(entry, at, match.end)))
  }
  return found

  function take(entry: Entry | typeof DECOY, from: number, end: number): number {
    if (entry === DECOY) return end
    const version = versionAt(entry, text, tokens, from, end)
    const stop = version?.end ?? end
    found.push(toCandidate(entry, version?.version ?? null, text, tokens, from, stop, where))
    return stop
  }
}

function versionAt(entry: Entry, text: string, tokens: readonly Token[], from: number, end: number) {
  if (entry.name.variants === null) return null
  const words = tokens.slice(from, end)
  const variants = entry.name.variants.filter((variant) => words.some((word) => word.key === variant))
  const behind = readVersion(text, tokens, end, entry.name, variantsOf(words, entry.name))
  if (behind !== null) return behind
  const within = versionWithin(words)
  return within === null
    ? null
    : { version: [within, ...variants, ...trailing(text, tokens, end, entry.name)].join('-'), end }
}

/** "o3-mini": the variant behind a name that holds its version itself. */
function trailing(text: string, tokens: readonly Token[], end: number, name: CatalogueName): readonly string[] {
  const gap = text.charAt((tokens[end]?.start ?? 0) - 1)
  const word = tokens[end]?.key
  return word !== undefined && (gap === '-' || gap === ' ' || gap === '‑') && name.variants?.includes(word)
    ? [word]
    : []
}

const SPELLED: Readonly<Record<string, string>> = { اوبوس: 'opus', سونيت: 'sonnet', هايكو: 'haiku' }

function variantsOf(words: readonly Token[], name: CatalogueName): readonly string[] {
  return words.map((word) => SPELLED[word.key] ?? word.key).filter((word) => name.variants?.includes(word))
}

function isWritten(
  entry: Entry,
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  prefixed: boolean,
): boolean {
  if (prefixed && !entry.takesPrefix) return false
  if (entry.surface !== null) {
    const surface = surfaceOf(tokens.slice(from, end))
    if (surface !== entry.surface && surface !== entry.surface.toUpperCase()) return false
  }
  return entry.alias.needs !== 'version' || readVersion(text, tokens, end, entry.name, []) !== null
}

function gluedAt(
  families: ReadonlyMap<string, Entry>,
  text: string,
  tokens: readonly Token[],
  at: number,
  where: 'title' | 'summary',
): NameCandidate | null {
  const token = tokens[at]
  const parts = token === undefined ? null : splitGlued(token.key)
  const entry = parts === null ? undefined : families.get(parts.name)
  if (token === undefined || parts === null || entry === undefined) return null
  const variant = trailing(text, tokens, at + 1, entry.name)
  return toCandidate(entry, [parts.version, ...variant].join('-'), text, tokens, at, at + 1, where)
}

function toCandidate(
  entry: Entry,
  version: string | null,
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  where: 'title' | 'summary',
): NameCandidate {
  const start = tokens[from]?.start ?? 0
  const last = tokens[end - 1]
  const stop = last === undefined ? start : last.start + last.text.length
  return { name: entry.name, alias: entry.alias, version, start, text: text.slice(start, stop), in: where }
}
