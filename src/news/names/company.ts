// Whether an ambiguous name is meant: "Apple" among shares and iPhones, "Scale" where AI is spoken of.

import { aiWords, hints, tradeWords } from '../../catalogue/names/company.ts'
import { areKin } from '../../catalogue/names.ts'
import type { Token } from '../../languages/words.ts'
import { Phrases } from '../../languages/words-phrases.ts'
import type { NameCandidate, NamedText } from './candidates.ts'

/** What stands around the names of an item. */
export interface Company {
  readonly ai: boolean
  /** A source about AI says so. */
  readonly isTrusted: boolean
  readonly trade: boolean
  /** Ids of names that are meant without doubt. */
  readonly sure: ReadonlySet<string>
  /** Where ambiguous names of technology stand ("title:0"): two of them vouch for each other. */
  readonly likely: ReadonlySet<string>
  /** "hint:groq-inc" where a word of that name's own trade stands. */
  readonly words: ReadonlySet<string>
}

interface Word {
  readonly kind: 'ai' | 'trade' | `hint:${string}`
  readonly exact: string | null
}

/** What is bought, sold and paid for. */
const TRADING: ReadonlySet<string> = new Set(['company', 'lab', 'product'])

let words: Phrases<Word> | null = null

function listWords(): Phrases<Word> {
  const listed = new Phrases<Word>()
  for (const word of aiWords) {
    const exact = word.startsWith('=') ? word.slice(1) : null
    listed.add(exact ?? word, { kind: 'ai', exact: exact?.replaceAll('.', '') ?? null })
  }
  for (const word of tradeWords) listed.add(word, { kind: 'trade', exact: null })
  for (const [id, hinting] of Object.entries(hints)) {
    for (const word of hinting) listed.add(word, { kind: `hint:${id}`, exact: null })
  }
  return listed
}

/** Reads the company of candidates from the texts that they stand in. Linear. */
export function readCompany(
  candidates: readonly NameCandidate[],
  texts: readonly NamedText[],
  isTrusted: boolean,
): Company {
  const kinds = new Set<string>()
  const isAmbiguous = candidates.some(
    ({ alias, name }) => alias.needs === 'company' || alias.needs === 'ai' || hints[name.id],
  )
  if (isAmbiguous) for (const text of texts) addKinds(kinds, text)
  const sure = new Set<string>()
  const likely = new Set<string>()
  let ai = kinds.has('ai')
  for (const candidate of candidates) {
    const { name, alias, version } = candidate
    if (alias.needs === 'nothing' || alias.needs === 'version' || (alias.needs === 'company' && version !== null)) {
      sure.add(name.id)
      if (name.about === 'ai') ai = true
    } else if (alias.needs === 'company' && name.about !== 'other') likely.add(placeOf(candidate))
  }
  return { ai, isTrusted, trade: kinds.has('trade'), sure, likely, words: kinds }
}

const placeOf = (candidate: NameCandidate): string => `${candidate.in}:${candidate.start}`

function addKinds(kinds: Set<string>, { text, tokens }: NamedText): void {
  words ??= listWords()
  const counts = ({ exact }: Word, from: number): boolean => exact === null || isAsWritten(exact, tokens[from])
  for (let at = 0; at < tokens.length; at += 1) {
    const match = words.longestAt(text, tokens, at, counts)
    if (match !== null) for (const word of match.values) kinds.add(word.kind)
  }
}

function isAsWritten(exact: string, token: Token | undefined): boolean {
  return token !== undefined && token.text.replaceAll('.', '').replace(/['’]s$/u, '') === exact
}

/** Whether the name of this candidate is meant. */
export function isFitting(candidate: NameCandidate, company: Company): boolean {
  const { name, alias, version } = candidate
  if (alias.needs === 'nothing' || alias.needs === 'version') return true
  if (alias.needs === 'kin') return hasKin(name.id, company.sure)
  if (company.ai) return true
  if (alias.needs === 'ai') return hasKin(name.id, company.sure)
  if (version !== null || company.isTrusted) return true
  const others = company.likely.size - (company.likely.has(placeOf(candidate)) ? 1 : 0)
  return others > 0 || hasOther(name.id, company.sure) || (company.trade && TRADING.has(name.type))
}

function hasKin(id: string, sure: ReadonlySet<string>): boolean {
  for (const other of sure) if (areKin(id, other)) return true
  return false
}

function hasOther(id: string, sure: ReadonlySet<string>): boolean {
  for (const other of sure) if (other !== id) return true
  return false
}
