/** A feed's summary without what the feed added; `cut` when the feed broke off its last sentence. */
export interface CleanSummary {
  readonly text: string
  readonly cut: boolean
}

const TAIL = 400
const MARKS =
  /(?:\s|^)(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|\(?(?:more|continued|المزيد)(?:…|\.\.\.)\)?)$|(?<=[^\s.])\s?(?:…|\.\.\.)$|(?:…|\.\.\.)\s?[[(](?:more|\+\d{1,6} chars)[\])]$|\[\+\d{1,6} chars\]$/iu
const TAILS: readonly RegExp[] = [
  /(?:\s|^)(?:continue reading|read more|read full (?:article|story)|read the (?:full|rest of the|whole|original)(?: \p{L}{1,12}){0,4}|keep reading|learn more|view article|view original|click here to read(?: more)?|full (?:story|article)|read on(?: \p{L}{1,20})?)(?:\s?(?:…|\.{1,3}|→|»|›|>>|>))?$/iu,
  /(?:\s|^)(?:اقر[أا] المزيد|قراءة المزيد|اقر[أا] التفاصيل|المزيد|تابع القراءة|أكمل القراءة|للمزيد|التفاصيل)(?:\s?(?:…|\.{1,3}|←|«|»|‹))?$/u,
  /(?:\s|^)(?:\[link\]\s?)?\[comments\]$/iu,
  /(?:\s|^)submitted by\s+\/?u\/\S{1,40}(?:\s+\[link\])?(?:\s+to r\/\S{1,40})?$/iu,
  /(?:\s|^)comments$/iu,
  /(?:\s|^)(?:source|via|المصدر)\s?:\s?\S{1,40}(?: \S{1,20}){0,3}$/iu,
]
const HEADS: readonly RegExp[] = [
  /^https?:\/\/\S{1,500}\s/u,
  /^arXiv:\d{4}\.\d{4,5}(?:v\d{1,2})?\s+Announce Type: [\w-]{1,20}\s+(?:Abstract:\s*)?/u,
  /^[\p{L}\p{Nd} .,'’/&-]{1,80}(?:via|\/) ?Getty Images\s+/u,
  // Datelines: "SAN JOSE, Calif. (Northwire) - ", "MONTREAL--", "المنامة، 18 نوفمبر 2026: ", "الموصل ـ النهر: ".
  /^(?:By [\p{L}.'’ -]{3,40}\s+)?\p{Lu}{2}[\p{L} .,'’\d-]{1,60}\(\p{Lu}[\p{L} .]{1,24}\)\s?[-–—]{1,2}\s?/u,
  /^\p{Lu}{3}[\p{Lu} .,'’-]{0,30}(?:, \p{Lu}\p{Ll}{1,8}\.? \d{1,2}(?:, \d{4})?)?\s?(?:--|—|–)\s?(?=\p{Lu})/u,
  /^\p{Script=Arabic}[\p{Script=Arabic} ،,]{2,40}[ ،,]\d{1,2} \p{Script=Arabic}{3,10}(?: \p{Script=Arabic}{3,8})? \d{4}\s?:\s/u,
  /^\p{Script=Arabic}[\p{Script=Arabic} ]{2,24}\s?(?:ـ|–|-|\()\s?["«]?\p{Script=Arabic}[\p{Script=Arabic} ]{1,24}["»]?\)?\s?(?::|ـ|–|-)\s/u,
  /^(?:Abstract|Summary|TL;DR|Description)\s?:\s+/iu,
]
const NOTICES: readonly (readonly [from: string, through: string])[] = [
  ['the post ', ' appeared first on '],
  ['this article was originally published on ', ''],
  ['this story originally appeared on ', ''],
  ['ظهرت المقالة ', ' على '],
  ['ظهر المقال ', ' على '],
  ['ظهرت التدوينة ', ' على '],
  ['التدوينة ', ' ظهرت أول'],
  ['المقالة ', ' ظهرت أول'],
  ['article url: ', 'comments url: '],
]

/** A summary as its author meant it: without "Read more", "The post … appeared first on …", datelines and feeds' marks of having cut it. Linear. */
export function cleanSummary(summary: string): CleanSummary {
  // Links leave a space in front of the full stop that followed them.
  let text = summary
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ (?=[.,;:!?؟،؛](?:\s|$))/gu, '')
    .trim()
  for (const pattern of HEADS) text = text.replace(pattern, '')
  let cut = false
  for (let round = 0, before = ''; before !== text && round < 8; round += 1) {
    before = text
    for (const [from, through] of NOTICES) text = withoutNotice(text, from, through)
    for (const pattern of TAILS) text = replaceInTail(text, pattern)
    const unmarked = replaceInTail(text, MARKS)
    cut ||= unmarked !== text
    text = unmarked
  }
  return { text, cut: cut && !/[.!?؟][\s"'”’»)\]]{0,4}$/u.test(text) }
}

function withoutNotice(text: string, from: string, through: string): string {
  const start = Math.max(0, text.length - TAIL)
  const tail = text.slice(start).toLowerCase()
  const at = tail.lastIndexOf(from)
  return at >= 0 && tail.indexOf(through, at) >= 0 ? text.slice(0, start + at).trim() : text
}

/** Patterns are tried on the end of the text alone, so that they cost the same however long it is. */
function replaceInTail(text: string, pattern: RegExp): string {
  const start = Math.max(0, text.length - TAIL)
  return (text.slice(0, start) + text.slice(start).replace(pattern, '')).trim()
}
