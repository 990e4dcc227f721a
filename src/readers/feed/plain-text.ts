import { cutText, htmlToText, isTidy, tidyText } from '../../lib/html.ts'
import type { FeedText } from './document.ts'

/** What a summary may have at most; the contract of ReadItem. */
const MAX_SUMMARY = 2_000
/** Titles are shown with 256 characters; more is kept so that two that differ late are not taken for one. */
const MAX_TITLE = 1_000

/** A title on one line, or "" where nothing readable is in it. */
export function toTitle(text: FeedText): string {
  const title = toPlain(text, MAX_TITLE, true)
  return title.includes('\n') ? title.replaceAll('\n', ' ') : title
}

/** A summary, a line a paragraph, at most 2,000 characters; "" where nothing readable is in it. */
export function toSummary(text: FeedText): string {
  return toPlain(text, MAX_SUMMARY, false)
}

/** Publishers that escape more often than this are left as they are. */
const MAX_PASSES = 3

function toPlain(text: FeedText, maxText: number, keepUnknownTags: boolean): string {
  const { value } = text
  if (value.length <= maxText && isTidy(value)) return value
  const options = { maxText, keepUnknownTags }
  // Many publishers say "text" and send HTML, and many escape twice.
  const isHtml = text.form === 'html' || hasTags(value) || HAS_ENTITY.test(value)
  let plain = isHtml ? htmlToText(value, options) : cutText(tidyText(value.slice(0, 2 * maxText)), maxText)
  for (let pass = 1; pass < MAX_PASSES && (hasTags(plain) || (isHtml && HAS_ENTITY.test(plain))); pass++) {
    plain = htmlToText(plain, options)
  }
  return plain
}

const HAS_ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z][a-z\d]{1,10});/i
const HAS_TAG =
  /<\/[a-z][a-z\d]{0,15}\s{0,3}>|<(?:br|hr|img|script|style|iframe)\s{0,3}\/?>|<[a-z][a-z\d]{0,15}\s{1,3}[a-z][\w:-]{0,30}\s{0,3}=/i

/** Whether a text has markup in it that is meant as such: an end tag, or a tag with attributes. "History of the <blink> tag" has none. */
function hasTags(text: string): boolean {
  return text.includes('<') && HAS_TAG.test(text)
}
