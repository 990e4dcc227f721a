// Where one sentence ends and the next begins, in English and Arabic. Written by hand because Intl.Segmenter ends sentences after "Inc.",
// "U.S." and "Dr.", and does not end them where feeds lost the space after a full stop.

const TERMINATORS = new Set('.!?…؟۔。！？')
const CLOSERS = new Set('"\'”’»)]}″')
const OPENERS = new Set('"\'“‘«([{″')

/** Never at the end of a sentence: something always follows. */
const LEADING = new Set(
  'mr mrs ms mx dr prof gen sen rep gov lt col capt sgt rev hon messrs vs v e.g i.e cf approx est viz mt ft dept al'.split(
    ' ',
  ),
)
/** Abbreviations only in front of a number ("No. 5", "Jan. 3"). */
const BEFORE_NUMBER = new Set(
  'no nos fig sec vol ch pp p art jan feb mar apr jun jul aug sep sept oct nov dec ver est'.split(' '),
)
/** May end a sentence: decided by the word that follows. */
const TRAILING = new Set(
  'inc corp co ltd llc plc gmbh jr sr etc st ave u.s u.k u.n e.u a.m p.m a.i d.c ph.d m.d b.v s.a n.v calif mass conn fla tex ariz colo minn mich wash ore ill va n.y n.j n.c n.m'.split(
    ' ',
  ),
)
const STARTERS = new Set(
  (
    'the a an it its it’s he she they we i you this that these those there here in on at by for from with as after before since when while ' +
    'where what who why how if but and or so yet now then also however meanwhile still both all some many most more one two earlier last next ' +
    'according once although though because despite during under until our his her their my your not no another each every even such other'
  ).split(' '),
)

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/u.test(char)
const isDigit = (char: string | undefined): boolean => char !== undefined && /\p{Nd}/u.test(char)
const isLower = (char: string | undefined): boolean => char !== undefined && /\p{Ll}/u.test(char)
const isArabic = (char: string | undefined): boolean => char !== undefined && /\p{Script=Arabic}/u.test(char)

/** The sentences of a text, whole and in order, white space folded. A line break ends a sentence unless the text plainly runs on. Linear. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  const push = (end: number): void => {
    const sentence = text.slice(start, end).replace(/\s+/gu, ' ').trim()
    if (sentence !== '') sentences.push(sentence)
    start = end
  }
  let at = 0
  while (at < text.length) {
    const char = text.charAt(at)
    if (isSpace(char)) {
      const next = skip(text, at, isSpace)
      if (breaksLine(text, at, next)) push(next)
      else if (at === start) start = next
      at = next
    } else if (TERMINATORS.has(char)) {
      const runEnd = skip(text, at, (c) => TERMINATORS.has(c))
      const end = skip(text, runEnd, (c) => CLOSERS.has(c))
      if (endsSentence(text, start, at, runEnd, end)) push(end)
      at = end
    } else at += 1
  }
  push(text.length)
  return sentences
}

function skip(text: string, from: number, matches: (char: string) => boolean): number {
  let at = from
  while (at < text.length && matches(text.charAt(at))) at += 1
  return at
}

function breaksLine(text: string, from: number, to: number): boolean {
  const breaks = text.slice(from, to).split('\n').length - 1
  if (breaks === 0) return false
  return breaks > 1 || !isLower(text[to])
}

function endsSentence(text: string, start: number, at: number, runEnd: number, end: number): boolean {
  if (end >= text.length) return true
  const spaced = isSpace(text[end])
  const word = wordBefore(text, Math.max(start, at - 24), at)
  if (!spaced) return isGlued(text, word, runEnd, end)
  const nextStart = skip(text, skip(text, end, isSpace), (c) => OPENERS.has(c))
  const next = wordAt(text, nextStart)
  const run = text.slice(at, runEnd)
  // Arabic headlines and leads use two dots as a dash.
  if (run === '..') return false
  if (startsLower(next)) return false
  if (run !== '.') return !(word === 'yahoo' && run === '!')
  if (/^\p{Nd}{1,3}$/u.test(word) && start === at - word.length) return false
  if (LEADING.has(word)) return false
  if (isDigit(next[0]) && BEFORE_NUMBER.has(word)) return false
  if (isInitial(word)) return isArabic(word[0]) ? false : STARTERS.has(next.toLowerCase())
  if (TRAILING.has(word)) return STARTERS.has(next.toLowerCase())
  return true
}

/** "J", "U.S", "أ.ف.ب": letters that stand for words. */
function isInitial(word: string): boolean {
  return word.split('.').every((part) => /^\p{L}$/u.test(part))
}

/** "iPhone", "xAI" and "o3" start a sentence in spite of their small letter. */
function startsLower(word: string): boolean {
  return isLower(word[0]) && !/[\p{Lu}\p{Nd}]/u.test(word.slice(1, 3))
}

/** A full stop that lost its space: "the model.The company", "النموذج.وقال". */
function isGlued(text: string, word: string, runEnd: number, end: number): boolean {
  if (runEnd !== end && !isArabic(text[end])) return false
  const next = wordAt(text, end)
  if (/^\p{Script=Arabic}{3}/u.test(word)) return /^\p{Script=Arabic}{2}/u.test(next)
  return (
    /^\p{L}{3}/u.test(word) &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    STARTERS.has(next.toLowerCase()) &&
    isSpace(text[end + next.length])
  )
}

function wordBefore(text: string, from: number, to: number): string {
  let at = to
  while (at > from && !isSpace(text[at - 1]) && !OPENERS.has(text.charAt(at - 1))) at -= 1
  return text.slice(at, to).toLowerCase()
}

function wordAt(text: string, from: number): string {
  const window = text.slice(from, from + 24)
  return /^[\p{L}\p{M}\p{N}’'-]*/u.exec(window)?.[0] ?? ''
}

/**
 * The beginning of a sentence in at most `limit` UTF-16 units, its "…" included, cut at a clause, else at a word, else between two
 * characters as people see them; the sentence itself when it fits, empty when not even one character does.
 */
export function cutSentence(sentence: string, limit: number): string {
  if (sentence.length <= limit) return sentence
  const room = sentence.slice(0, limit - 1)
  const clause = lastIndexWhere(room, Math.floor(limit * 0.6), (char, next) => CLAUSE_ENDS.has(char) && isSpace(next))
  const word =
    clause >= 0 ? clause : lastIndexWhere(`${room}${sentence.charAt(limit - 1)}`, Math.floor(limit * 0.4), isSpace)
  const end = word >= 0 ? word : lastWholeCharacter(sentence, limit - 1)
  const kept = dropTrailing(sentence.slice(0, end))
  return kept === '' ? '' : `${kept}…`
}

const CLAUSE_ENDS = new Set(',;:،؛—–')

function lastIndexWhere(
  text: string,
  from: number,
  matches: (char: string, next: string | undefined) => boolean,
): number {
  for (let at = text.length - 1; at >= from; at -= 1) if (matches(text.charAt(at), text[at + 1])) return at
  return -1
}

function dropTrailing(text: string): string {
  let end = text.length
  while (
    end > 0 &&
    (isSpace(text[end - 1]) || CLAUSE_ENDS.has(text.charAt(end - 1)) || OPENERS.has(text.charAt(end - 1)))
  )
    end -= 1
  return text.slice(0, end)
}

function lastWholeCharacter(text: string, limit: number): number {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit) break
    end = index + segment.length
  }
  return end
}
