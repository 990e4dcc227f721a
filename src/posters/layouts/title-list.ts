import { isolateIn, numberInWords } from '../../languages/index.ts'
import { fromTheRight } from '../../lib/bidi.ts'
import type { EditionStory } from '../../news/edition.ts'
import { isForeignAddress } from '../link-label.ts'
import { escapeWithin, toLinkTarget } from '../markdown.ts'
import type { LayoutOptions } from './layout.ts'
import { plainTitle, toOutletName } from './story-lines.ts'

/** https://discord.com/developers/docs/resources/message#create-message */
const LONGEST_CONTENT = 2_000
/** So many lines of the shortest kind surely fit into one message, with a heading of up to 80 characters. */
export const MOST_LINES = 25

interface Length {
  readonly title: number
  readonly outlet: number
}

// From what is best to read to what always fits.
const LENGTHS: readonly Length[] = [
  { title: 160, outlet: 60 },
  { title: 120, outlet: 30 },
  { title: 100, outlet: 24 },
  { title: 70, outlet: 20 },
  { title: 55, outlet: 16 },
]
const SHORTEST: Length = { title: 42, outlet: 16 }
/** An address that is longer would take three lines' room. */
const LONGEST_LINK = 300

export interface TitleListOptions {
  /** Characters of the message that are taken already. */
  readonly taken: number
  /** The number of the first line. */
  readonly from: number
  /** Whether titles lead to their stories. */
  readonly linked: boolean
}

/**
 * A numbered line a story, as long as the message has room for: titles and outlets are cut first; links go last, those of the last stories first.
 * No times: on a phone they would take a line more, and an edition is of its day.
 */
export function toTitleList(
  stories: readonly EditionStory[],
  options: LayoutOptions,
  { taken, from, linked }: TitleListOptions,
): string {
  const room = LONGEST_CONTENT - taken
  const targets = stories.map((story) => (linked ? toTarget(story) : null))
  const lineOf = (index: number, length: Length, target: string | null) => {
    const story = stories[index]
    return story ? toLine(story, from + index, length, target, options) : ''
  }
  for (const length of LENGTHS) {
    const lines = targets.map((target, index) => lineOf(index, length, target)).join('\n')
    if (lines.length <= room) return lines
  }
  const bare = targets.map((_, index) => lineOf(index, SHORTEST, null))
  let left = room - bare.join('\n').length
  return bare
    .map((line, index) => {
      const withLink = lineOf(index, SHORTEST, targets[index] ?? null)
      if (withLink.length - line.length > left) return line
      left -= withLink.length - line.length
      return withLink
    })
    .join('\n')
}

function toLine(
  story: EditionStory,
  number: number,
  { title, outlet }: Length,
  target: string | null,
  { language }: LayoutOptions,
): string {
  const label = isolateIn(language, escapeWithin(plainTitle(story), title))
  const [first] = story.outlets
  const name = first ? isolateIn(language, toOutletName(first.name, outlet)) : ''
  const parts = [target === null ? label : `[${label}](${target})`, name]
  const count = isolateIn(language, numberInWords(language, number))
  const line = `${count}. ${parts.filter((part) => part !== '').join(' · ')}`
  // From the right it is a line like others: Discord's own lists have their numbers at the left.
  return language.direction === 'rtl' ? fromTheRight(line) : line
}

function toTarget(story: EditionStory): string | null {
  const target = story.url === null ? null : toLinkTarget(story.url)
  if (target === null || target.length > LONGEST_LINK) return null
  return isForeignAddress(plainTitle(story), target) ? null : target
}
