// Summaries that a source puts below whatever headline ("Read the full story on our site").

import { hashOf } from '../../languages/words-table.ts'
import type { Hash } from './hash.ts'

interface Lead {
  readonly title: Hash
  readonly sourceId: string
  /** Under how many other headlines it stood since. */
  others: number
}

/** Fewer words are equal by chance. */
const FEWEST_WORDS = 5
/** An agency's report is printed under so many other headlines; what stands under more is nobody's report. */
const MOST_HEADLINES = 3
/** Hostile feeds can invent them. */
const REMEMBERED = 50_000

/** Remembers under which headlines summaries stood. */
export class Leads {
  readonly #known = new Map<string, Lead>()

  /** Whether a summary says nothing of an item with this headline. */
  isFiller(lead: string, words: number, title: Hash, sourceId: string): boolean {
    const known = words < FEWEST_WORDS ? undefined : this.#known.get(keyOf(lead))
    if (known === undefined || known.title === title) return false
    return known.sourceId === sourceId || known.others >= MOST_HEADLINES
  }

  /** Takes note of the summary of an item that is added, in the order in which they come. */
  note(lead: string, words: number, title: Hash, sourceId: string): void {
    if (words < FEWEST_WORDS) return
    const key = keyOf(lead)
    const known = this.#known.get(key)
    if (known !== undefined) {
      if (known.title !== title) known.others += 1
      return
    }
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(key, { title, sourceId, others: 0 })
  }
}

function keyOf(lead: string): string {
  return `${lead.length} ${hashOf(lead)}`
}
