import { cleanSummary } from './boilerplate/summary.ts'
import { foldLine, isBoilerplate } from './boilerplate.ts'
import { EVENT_WORDS, HYPE_OPENINGS, HYPE_WORDS, isCaption, isQuestion, LEANING_OPENINGS } from './extract/cues.ts'
import { toStems } from './extract/words.ts'
import { cutSentence, splitSentences } from './sentences.ts'

/** What an extract is taken from. */
export interface ExtractInput {
  readonly title: string
  readonly summary: string | null
  /** Sentences, as returned, that open other stories of the edition: none is taken again. */
  readonly used?: ReadonlySet<string>
  /** UTF-16 units of the whole extract; 300 when not given. */
  readonly limit?: number
}

/** One or two sentences of the publisher's own, in their order; both empty when no sentence carries the event. */
export interface Extract {
  readonly text: string
  readonly sentences: readonly string[]
}

interface Candidate {
  readonly sentence: string
  readonly index: number
  readonly words: readonly string[]
  readonly score: number
  readonly leans: boolean
}

const NOTHING: Extract = { text: '', sentences: [] }
/** Fewer words with a meaning tell no event. */
const FEWEST_WORDS = 3
/** What the sentence that goes with the best one must score. */
const FAIR = 1

/**
 * The one or two whole sentences of a summary that carry its event: no question, caption, boilerplate, repetition of the title or sentence used
 * before, and rather not the lead's hype. At most `limit` UTF-16 units; a lone longer sentence is cut at a clause or word with "…".
 */
export function extractSentences({ title, summary, used = new Set(), limit = 300 }: ExtractInput): Extract {
  const { text, cut } = cleanSummary(summary ?? '')
  const all = splitSentences(text).map((sentence) => sentence.replace(/^(?:\p{Nd}{1,2}[.)]|[-–—•*▪]) /u, ''))
  const usedBefore = new Set([...used].map(foldLine))
  const titleWords = new Set(toStems(title))
  const candidates = all.flatMap((sentence, index): readonly Candidate[] => {
    const words = toStems(sentence)
    if (!isEligible(sentence, words) || usedBefore.has(foldLine(sentence)) || repeats(words, titleWords)) return []
    const last = index === all.length - 1
    const unfinished = last && (cut || (all.length > 1 && !ENDS.test(sentence)))
    // Between sentences, what does not end like one is a heading.
    const heading = !last && !ENDS.test(sentence)
    const leans = LEANING_OPENINGS.has(firstWord(sentence))
    const score = scoreOf(sentence, words, titleWords) + Math.max(-1.2, (index === 0 ? 1.7 : 1.2) - index * 0.15)
    const fits = unfinished || heading || sentence.length > limit ? -1.5 : 0
    return [
      {
        sentence: unfinished ? `${sentence}…` : sentence,
        index,
        words,
        score: score + fits - (leans && index > 0 ? 0.8 : 0),
        leans,
      },
    ]
  })
  const best = candidates.toSorted((a, b) => b.score - a.score)[0]
  if (!best) return NOTHING
  const first = best.sentence.endsWith('…') ? best.sentence.slice(0, -1) : best.sentence
  if (best.sentence.length > limit) return toExtract([cutSentence(first, limit)])
  const second = companionOf(best, candidates, limit - best.sentence.length - 1)
  return toExtract((second ? [best, second] : [best]).sort((a, b) => a.index - b.index).map(({ sentence }) => sentence))
}

const ENDS = /[.!?؟…۔][\s"'”’»)\]]{0,4}$/u

function toExtract(sentences: readonly string[]): Extract {
  const kept = sentences.filter((sentence) => sentence !== '')
  return { text: kept.join(' '), sentences: kept }
}

/** The sentence that goes with the best one: whole, short enough, saying something else, and not leaning on one that is left out. */
function companionOf(best: Candidate, candidates: readonly Candidate[], room: number): Candidate | null {
  const fitting = candidates.filter((other) => {
    if (
      other === best ||
      other.sentence.length > room ||
      !ENDS.test(other.sentence) ||
      other.sentence.endsWith('…') ||
      sayTheSame(other.words, best.words)
    )
      return false
    if (other.index < best.index) return !best.leans && other.score >= FAIR
    const follows = other.index === best.index + 1
    return (
      other.score + (other.leans && follows ? 0.8 : 0) >= Math.max(FAIR, best.score * 0.3) && (follows || !other.leans)
    )
  })
  const nearness = (other: Candidate): number => other.score + (other.index === best.index + 1 ? 1 : 0)
  return fitting.toSorted((a, b) => nearness(b) - nearness(a))[0] ?? null
}

function isEligible(sentence: string, words: readonly string[]): boolean {
  return (
    words.length >= FEWEST_WORDS &&
    sentence.length >= 25 &&
    !isQuestion(sentence) &&
    !isCaption(sentence) &&
    !/https?:\/\//u.test(sentence) &&
    !isBoilerplate(sentence)
  )
}

/** Whether a sentence says at most one thing more than what was said. */
function repeats(words: readonly string[], said: ReadonlySet<string>): boolean {
  const own = new Set(words)
  const news = [...own].filter((word) => !said.has(word)).length
  return news <= 1 || news / own.size <= 0.15
}

/** Whether two sentences share most of the shorter one's words: the subtitle and the first line of many feeds. */
function sayTheSame(words: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [new Set(words), new Set(others)]
  return one.intersection(other).size > 0.6 * Math.min(one.size, other.size)
}

function scoreOf(sentence: string, words: readonly string[], titleWords: ReadonlySet<string>): number {
  const shared = new Set(words.filter((word) => titleWords.has(word))).size
  const folded = foldLine(sentence)
  let score = titleWords.size === 0 ? 0 : Math.min(1.6, (2.4 * shared) / titleWords.size)
  if (words.some((word) => EVENT_WORDS.has(word))) score += 1
  if (/\p{Nd}/u.test(sentence)) score += 0.6
  score += Math.min(4, sentence.match(/(?<=[\p{L}\p{M},] |[«“"])\p{Lu}[\p{L}\p{Nd}]|«/gu)?.length ?? 0) * 0.2
  if (sentence.length >= 40 && sentence.length <= 220) score += 0.5
  if (HYPE_OPENINGS.some((opening) => folded.startsWith(opening))) score -= 1.5
  score -= Math.min(3, folded.split(' ').filter((word) => HYPE_WORDS.has(word.replace(/[,.!?:;]$/u, ''))).length) * 0.6
  if (sentence.includes('!')) score -= 0.8
  if (/^["“«]/u.test(sentence)) score -= 0.6
  if (isUnbalanced(sentence)) score -= 0.5
  return score
}

function isUnbalanced(sentence: string): boolean {
  const count = (pattern: RegExp): number => sentence.match(pattern)?.length ?? 0
  return (
    count(/“/gu) !== count(/”/gu) ||
    count(/«/gu) !== count(/»/gu) ||
    count(/"/gu) % 2 === 1 ||
    count(/\(/gu) !== count(/\)/gu)
  )
}

function firstWord(sentence: string): string {
  return foldLine(/[\p{L}\p{M}’']+/u.exec(sentence.slice(0, 60))?.[0] ?? '')
}
