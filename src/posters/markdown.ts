import { withoutUser } from '../news/address.ts'

// What Discord reads as markup inside a line, and what opens mentions, emoji (":name:", too) and time stamps
// (https://discord.com/developers/docs/reference#message-formatting).
const INLINE = /[\\*_~`|[\]()<>]|:(?=[\w+-]{1,64}:)/g
// What Discord reads as markup at the start of a line: headings, quotes, lists, subtext.
const LINE_START = /^(?:#{1,3}|-#|[-+])(?=\s)/
// A backslash before a digit would be shown.
const NUMBERED = /^(\d+)\.(?=\s)/
// What clients make a link or a card of without any markup: addresses, and invitations even without a scheme.
const ADDRESS = /:(?=\/\/)/g
const INVITATION = /(discord(?:app)?)(?=\.(?:gg|gift|new|com\/(?:invite|gifts|channels|events))\b)/gi
// Controls, format characters (zero-width, bidi, tags, soft hyphen) but the two joiners, and letters that show nothing.
const INVISIBLE = /[[\p{Cc}\p{Cf}]--[\u200c\u200d]]|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u2800|\u3164|\uffa0/gv
// A single joiner shapes Persian words and emoji; a run of them shapes nothing.
const JOINER_RUNS = /[\u200c\u200d]{2,}/g
// Combining marks beyond three in a row are a stack that runs over its neighbours ("zalgo"); Arabic needs at most three.
const STACKED_MARKS = /(\p{M}\p{Cf}?\p{M}\p{Cf}?\p{M})(?:\p{Cf}?\p{M})+/gu

/** Foreign text as one clean line: no controls, no bidi overrides, no stacked marks, no line breaks, whole surrogates. */
export function toPlainLine(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINER_RUNS, '')
    .replace(STACKED_MARKS, '$1')
    .trim()
}

/** Foreign text that Discord shows as it is: no markup, mention, emoji or time stamp comes to life in it. */
function escapeMarkdown(line: string): string {
  return line
    .replace(INLINE, '\\$&')
    .replace(LINE_START, '\\$&')
    .replace(NUMBERED, '$1\\.')
    .replace(ADDRESS, ':\u2060')
    .replace(INVITATION, '$1\u2060')
    .replace(/@(?=everyone|here)/g, '@\u2060')
}

/** Cuts plain text to at most `most` UTF-16 units at a word where there is one, with an ellipsis, never inside a character. */
function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, most + 20))
  let end = 0
  for (const { index, segment } of segments) {
    if (index + segment.length > most - 1) break
    end = index + segment.length
  }
  const cut = text.slice(0, end)
  const space = cut.lastIndexOf(' ')
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Escapes foreign plain text so that the result, escapes included, has at most `most` UTF-16 units. */
export function escapeWithin(line: string, most: number): string {
  let room = most
  for (;;) {
    const escaped = escapeMarkdown(cutText(line, room))
    if (escaped.length <= most || room <= 1) return escaped.length <= most ? escaped : ''
    room -= Math.max(1, Math.min(escaped.length - most, Math.floor(room / 4)))
  }
}

/**
 * An address as it may stand inside (…) of a masked link: nothing in it ends the link early, nothing is left that RFC 3986 has encoded, and it names
 * no user.
 */
export function toLinkTarget(url: string): string | null {
  const parsed = URL.parse(url)
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null
  return withoutUser(parsed).replace(/[()<>\s"\\^`{|}]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  )
}
