import { foldMarker, MARKER_PATTERN, markerOf, type Strength } from './attribution/markers.ts'
import {
  type CitedLink,
  creditAfter,
  creditBefore,
  creditForAddress,
  creditInLink,
  creditInSourceLine,
} from './attribution/names.ts'
import { bareHost, foldName, outletAt, outletNamed } from './attribution/outlets.ts'
import type { Attribution } from './types.ts'

export interface AttributionOptions {
  readonly links?: readonly CitedLink[]
  /** The address of the text itself: an outlet that names itself credits nobody. */
  readonly publisher?: string | null
}

const MAX_TEXT = 60_000
const SOURCE_LINE =
  /(?:^|[.!?؟…"”»)\]|•–—-]\s?)[\s•*|([–—-]{0,8}(?:sources?|via|credit to|original source|المصدر|المصادر|مصدر الخبر|مصدر المقال)\s?[:：]\s?(.{2,300})/giu
const BARE_SOURCE_LINE = /^[\s•*|([–—-]{0,8}(?:via|h\/t)\s(?=[\p{Lu}@])(.{2,60})$/iu
const VIA_IN_BRACKETS = /[([]via:? ([^()[\]\n]{2,40})[)\]]/giu
const SOURCE_LINK =
  /^[\s([]{0,3}(?:source|sources|via|original|original article|original post|المصدر|رابط المصدر|المصدر الأصلي|مصدر الخبر)[\s:)\]]{0,3}$/iu
const DATELINE = /^[^\n]{0,80}?[(（]([^()\n]{2,30})[)）]\s?[-–—:]/u
const PLACE = /^\p{Lu}{2}[\p{Lu} .'-]*(?:,|\s\()/u
const CLOSING_AGENCY = /[(（]([^()\n]{2,30})[)）][.\s]*$/u

/**
 * The outlet that a text credits as its source, or null: source lines before explicit credits ("first reported by", "نقلاً عن"), these before
 * "X reported" and these before "according to X"; among equals the first. A known outlet has its proper name and the text's link to it, else its home
 * page; an unknown one is kept as written with its link or null. Linear; reads the first and last 30,000 characters.
 */
export function findAttribution(
  text: string,
  { links = [], publisher = null }: AttributionOptions = {},
): Attribution | null {
  const plain = toPlain(text)
  const lines = plain.split('\n')
  const credits: { readonly credit: Attribution; readonly strength: Strength }[] = []
  const add = (credit: Attribution | null, strength: Strength): void => {
    if (credit && !isPublisher(credit, publisher)) credits.push({ credit, strength })
  }
  for (const line of lines) for (const rest of sourceLines(line)) add(creditInSourceLine(rest), 4)
  for (const match of plain.matchAll(VIA_IN_BRACKETS)) {
    const endsLine = /^[.\s]*(?:\n|$)/u.test(plain.slice(match.index + match[0].length).slice(0, 4))
    if (endsLine || outletNamed(match[1] ?? '')) add(creditInSourceLine(match[1] ?? ''), 3)
  }
  for (const line of lines.slice(0, 8)) add(creditInDateline(line), 3)
  for (const line of lines.slice(-8)) if (line.length >= 60) add(creditInClosing(line), 3)
  const cited = links
    .filter(({ url }) => bareHost(url) !== '' && !isPublisher({ name: '', url }, publisher))
    .slice(0, 200)
  const folded = foldMarker(plain)
  for (const match of folded.matchAll(MARKER_PATTERN)) {
    const marker = markerOf(match[1] ?? '')
    if (!marker) continue
    const end = match.index + match[0].length
    const linked = marker.side === 'after' && marker.strength !== 2 ? creditInLink(plain, end, cited) : null
    const read =
      marker.side === 'after'
        ? creditAfter(plain, end, marker.accepts)
        : creditBefore(plain, match.index, marker.accepts)
    add(linked ?? read, marker.strength)
  }
  for (const link of links) if (SOURCE_LINK.test(link.text.slice(0, 40))) add(creditForAddress(link.url), 3)
  const best = credits.toSorted((a, b) => b.strength - a.strength)[0]
  return best ? withLink(best.credit, links) : null
}

/** "SAN JOSE, Calif. (Northwire) - A judge …", "واشنطن (رويترز) - …". */
function creditInDateline(line: string): Attribution | null {
  const agency = DATELINE.exec(line)?.[1]
  if (agency === undefined) return null
  const outlet = outletNamed(agency)
  return outlet?.kind === 'press' || (outlet === null && PLACE.test(line)) ? creditInSourceLine(agency) : null
}

/** "… (رويترز)" at the end of a paragraph: known agencies alone. */
function creditInClosing(line: string): Attribution | null {
  const agency = CLOSING_AGENCY.exec(line.slice(-60))?.[1]
  return agency !== undefined && outletNamed(agency)?.kind === 'press' ? creditInSourceLine(agency) : null
}

/** One text without vowel signs, tatweel and invisible marks, each run of spaces one. */
function toPlain(text: string): string {
  const kept = text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT / 2)}\n${text.slice(-MAX_TEXT / 2)}`
  return kept
    .replace(/[\u064B-\u0652\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[^\S\n]{2,}|[^\S\n ]/gu, ' ')
}

function* sourceLines(line: string): Generator<string> {
  if (/[:：]/u.test(line)) for (const match of line.matchAll(SOURCE_LINE)) yield match[1] ?? ''
  const bare = line.length < 80 ? BARE_SOURCE_LINE.exec(line)?.[1] : undefined
  if (bare !== undefined) yield bare
}

function isPublisher(credit: Attribution, publisher: string | null): boolean {
  if (publisher === null) return false
  const own = outletAt(publisher)
  const host = bareHost(publisher)
  if (own && own.name === credit.name) return true
  if (credit.url !== null && bareHost(credit.url) === host) return true
  return foldName(credit.name) === foldName(host) || foldName(credit.name) === foldName(host.split('.')[0] ?? '')
}

/** A link's text that is the name, alone or with what the outlet did ("Delta Courier first reported"). */
const isNameWithVerb = (text: string, name: string): boolean => text.startsWith(name) && text.length <= name.length + 20

/** The text's own link to the outlet is worth more than its home page. */
function withLink(credit: Attribution, links: readonly CitedLink[]): Attribution {
  const name = foldName(credit.name)
  const outlet = outletNamed(credit.name)
  const link = links.find(
    ({ text, url }) => isNameWithVerb(foldName(text), name) || (outlet !== null && outletAt(url)?.name === outlet.name),
  )
  return link && bareHost(link.url) !== '' ? { name: credit.name, url: link.url } : credit
}
