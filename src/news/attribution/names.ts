import type { Attribution } from '../types.ts'
import { DESCRIPTIONS, FILLERS, NOT_OUTLETS } from './markers.ts'
import { bareHost, foldName, mayBeginOutlet, type Outlet, outletAt, outletInText, outletNamed } from './outlets.ts'

const MAX_NAME = 60
/** "First published on Thu 19 Nov": a date is no outlet. */
const CALENDAR =
  /^(?:(?:mon|tues?|wed|thu|thurs?|fri|satur|sun)(?:nes|s)?(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:,|\s|$)/iu
const MAX_WORDS = 7
const EDGES = /^[\s"'“”„‘’«»()[\]{}:：,،.;؛|*•–—-]+|[\s"'“”„‘’«»()[\]{}:：,،.;؛|*•–—-]+$/gu

/** A known outlet by its proper name; where an Arabic text gives its Arabic name, that is its proper name there. */
function toAttribution(outlet: Outlet, written: string): Attribution {
  return { name: /\p{Script=Arabic}/u.test(written) ? written : outlet.name, url: outlet.url }
}

/** What a source line names ("socialmediatoday", "رويترز + وكالات", an address), or null when that is no outlet. */
export function creditInSourceLine(rest: string): Attribution | null {
  const line = rest.slice(0, 300).trim()
  const address = /^\S{0,3}?(https?:\/\/\S{3,})/iu.exec(line)?.[1]
  if (address) return creditForAddress(address)
  const whole = line.split(/[)\]\n]/u, 1)[0] ?? ''
  const parts = [whole, ...whole.split(/\s?[|،,;؛+&•]\s?|\s[-–—/]\s|(?<=\S)\.\s/u, 6)]
    .map(bareName)
    .filter((part) => part !== '')
  for (const part of parts) {
    const outlet = outletNamed(part)
    if (outlet) return toAttribution(outlet, part)
  }
  const name = parts.find((part) => looksLikeName(part)) ?? mixedScriptHead(whole)
  return name === null || name === undefined ? null : creditForName(name)
}

/** "socialmediatoday شاهد ايضا: …": the line break behind the name was lost, the change of script still shows its end. */
function mixedScriptHead(line: string): string | null {
  const head = /^\s*([\p{Script=Latin}\p{Nd}.&’' -]{2,40})\s\p{Script=Arabic}/u.exec(line)?.[1]?.trim()
  if (head) return looksLikeName(head) || outletNamed(head) ? head : null
  const words = line.trim().split(/\s+/u, MAX_WORDS)
  if (!/^\p{Script=Arabic}/u.test(line.trim())) return null
  for (let count = words.length; count > 0; count -= 1) {
    const name = bareName(words.slice(0, count).join(' '))
    if (outletNamed(name)) return name
  }
  return null
}

/** The outlet behind an address that a text cites: a known one by its name, else the host. */
export function creditForAddress(address: string): Attribution | null {
  const url = address.replace(/[)\]>.,،؛;»”"']+$/u, '')
  const host = bareHost(url)
  if (!host.includes('.') || NOT_OUTLETS.has(foldName(host.split('.').slice(0, -1).join('')))) return null
  return { name: outletAt(url)?.name ?? host, url }
}

function creditForName(name: string): Attribution {
  const outlet = outletNamed(name)
  if (outlet) return toAttribution(outlet, name)
  return { name, url: isDomain(name) ? `https://${name.toLowerCase()}` : null }
}

/** The outlet named right behind a marker; `accepts` as for markers. */
export function creditAfter(text: string, from: number, accepts: 'any' | 'described' | 'known'): Attribution | null {
  const rest = (text.slice(from, from + 160).split('\n', 1)[0] ?? '').replace(/^[\s:："“«(‘'@–—-]+/u, '')
  const words = [...rest.matchAll(/\S+/gu)].slice(0, 14)
  let described = false
  for (const [index, word] of words.entries()) {
    const folded = foldName(word[0])
    const found = mayBeginName(folded)
      ? knownAt(rest, words.slice(index, index + MAX_WORDS), described || accepts === 'any')
      : null
    if (found) return found
    const bare = withoutPrefix(folded, (candidate) => DESCRIPTIONS.has(candidate))
    if (bare !== null) described = true
    else if (!FILLERS.has(folded) || endsClause(word[0])) {
      if (accepts === 'known' || (accepts === 'described' && !described)) return null
      const name = unknownName(rest.slice(word.index))
      return name === null ? null : creditForName(name)
    }
  }
  return null
}

/** A link of a text: what it says and where it leads (absolute). */
export interface CitedLink {
  readonly text: string
  readonly url: string
}

/** The name that a link right behind a marker gives ("according to <a>the Opal Collective</a>"), with its address; or null. */
export function creditInLink(text: string, from: number, links: readonly CitedLink[]): Attribution | null {
  if (links.length === 0) return null
  const rest = foldName(text.slice(from, from + 120).split('\n', 1)[0] ?? '')
  for (const link of links) {
    const said = foldName(link.text)
    const name = bareName(link.text.replace(/^the (?=\p{Lu})/u, ''))
    if (said.length > 2 && rest.startsWith(said) && looksLikeName(name) && /^[^\p{Ll}]/u.test(name))
      return { ...creditForName(name), url: link.url }
  }
  return null
}

const endsClause = (word: string): boolean => /[.!?؟،,;؛:»”")]$/u.test(word)

/** The outlet named right in front of a marker ("The Information reported"); `accepts` as for markers. */
export function creditBefore(text: string, to: number, accepts: 'any' | 'described' | 'known'): Attribution | null {
  const unknownToo = accepts === 'any'
  const before = text.slice(Math.max(0, to - 60), to)
  const words = [...before.matchAll(/\S+/gu)].slice(-MAX_WORDS)
  for (const [index, word] of words.entries()) {
    const name = before.slice(word.index).trim()
    if (index < words.length && /[.!?:;]\s/u.test(name)) continue
    const outlet = outletInText(bareName(name))
    if (outlet?.kind === 'press') return toAttribution(outlet, bareName(name))
  }
  // "… , the Delta Courier first reported": several capitals, so that "Sam first reported" is none.
  const run =
    /(?:^|\s)[Tt]he ((?:\p{Lu}[\p{L}\p{Nd}.&’'-]* ){1,4})$|(?:^|\s)((?:\p{Lu}[\p{L}\p{Nd}.&’'-]* ){2,5})$/u.exec(
      `${before.trim()} `,
    )
  const name = bareName(run?.[1] ?? run?.[2] ?? '')
  return unknownToo && looksLikeName(name) ? creditForName(name) : null
}

/** Whether a known name may begin with this folded word, behind a description or a one-letter Arabic prefix: for most words that is all to be known. */
function mayBeginName(folded: string): boolean {
  if (folded.length < 2 || folded.startsWith('لل')) return true
  return [folded, folded.slice(1)].some((word) => mayBeginOutlet(word) || DESCRIPTIONS.has(word.replace(/^ال/u, '')))
}

function knownAt(text: string, words: readonly RegExpExecArray[], labsToo: boolean): Attribution | null {
  const first = words[0]
  if (!first) return null
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1]
    if (!last || joinsClauses(words.slice(0, count))) continue
    const whole = bareName(text.slice(first.index, last.index + last[0].length))
    for (const name of [whole, ...withoutArabicPrefix(whole)]) {
      const outlet = outletInText(name)
      if (outlet && (labsToo || outlet.kind === 'press')) return toAttribution(outlet, name)
    }
  }
  return null
}

/** A name never runs over the end of a clause: "Reuters, AP" is two. */
const joinsClauses = (words: readonly RegExpExecArray[]): boolean =>
  words.slice(0, -1).some((word) => endsClause(word[0]))

/** "لرويترز", "وبلومبرغ": the names that stand behind a one-letter Arabic prefix. */
function withoutArabicPrefix(name: string): readonly string[] {
  if (!/^[وفبكل]\p{L}{4}/u.test(name) && !/^ل\P{Script=Arabic}/u.test(name)) return []
  const bare = bareName(name.slice(1))
  return name.startsWith('لل') ? [bare, `ال${name.slice(2)}`] : [bare]
}

function withoutPrefix(folded: string, matches: (candidate: string) => boolean): string | null {
  for (const candidate of [
    folded,
    folded.replace(/^ال/u, ''),
    folded.replace(/^[ولبف]/u, ''),
    folded.replace(/^[وف]?(?:لل|بال|ال)/u, ''),
  ])
    if (matches(candidate)) return candidate
  return null
}

/** A name of no known outlet: quoted, a domain, or a run of capitalised words; in Arabic what stands in quotation marks or in Latin letters. */
function unknownName(rest: string): string | null {
  const quoted = /^["“«‘']([^"”»’'\n]{2,40})["”»’']/u.exec(rest)?.[1]
  const domain = /^(?:www\.)?((?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12})(?![\p{L}\p{Nd}])/iu.exec(rest)?.[1]
  const run = /^\p{Lu}[\p{L}\p{Nd}.&’'-]*(?:[ {2}](?:of|the|and|&|\p{Lu}[\p{L}\p{Nd}.&’'-]*)){0,5}/u.exec(rest)?.[0]
  const name = bareName(quoted ?? domain ?? run ?? '').replace(/(?:\s(?:of|the|and|&))+$/u, '')
  return looksLikeName(name) ? name : null
}

/** A name without its quotation marks, description ("موقع", "وكالة", "tech site") and possessive. */
function bareName(part: string): string {
  let name = part
    .slice(0, 120)
    .replace(EDGES, '')
    .replace(/['’]s$/u, '')
  for (let word = /^\S+/u.exec(name)?.[0]; word !== undefined; word = /^\S+/u.exec(name)?.[0]) {
    if (outletNamed(name) || word.length === name.length || !DESCRIPTIONS.has(foldName(word).replace(/^ال/u, ''))) break
    name = name.slice(word.length).replace(EDGES, '')
  }
  return name
}

function isDomain(name: string): boolean {
  return /^(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}$/iu.test(name)
}

function looksLikeName(name: string): boolean {
  const words = name.split(' ')
  if (CALENDAR.test(name)) return false
  if (name.length < 2 || name.length > MAX_NAME || words.length > 6) return false
  if (NOT_OUTLETS.has(foldName(name)) || NOT_OUTLETS.has(foldName(words[0] ?? ''))) return false
  if (/[.!?؟…](?:\s|$)|[:：<>{}=]|\p{Nd}{4}/u.test(name)) return false
  if (isDomain(name) || words.length === 1) return /\p{L}{2}/u.test(name)
  if (/^\p{Script=Arabic}/u.test(name)) return words.length <= 5
  return words.every((word) => /^[\p{Lu}\p{Nd}&]/u.test(word) || /^(?:of|the|and|for|in|on|al|el|de|la)$/u.test(word))
}
