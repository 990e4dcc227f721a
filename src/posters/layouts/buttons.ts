import type { APIActionRowComponent, APIButtonComponentWithCustomId } from 'discord.js'
import { say } from '../../languages/index.ts'
import type { TextKey } from '../../languages/language.ts'
import { toCustomId } from '../custom-id.ts'
import type { LayoutOptions } from './layout.ts'

/** What a message speaks for: stories that it tells, the edition as a whole, or both. */
export type Speaks = 'stories' | 'edition' | 'both'

interface Offer {
  readonly action: string
  readonly label: TextKey
  readonly for: Speaks
}

/** All that is offered under a digest, in this order. */
const OFFERS: readonly Offer[] = [
  { action: 'why', label: 'digest.why', for: 'both' },
  { action: 'sources', label: 'button.sources', for: 'stories' },
  { action: 'save', label: 'button.save', for: 'stories' },
  { action: 'useful', label: 'button.useful', for: 'stories' },
  { action: 'not-for-me', label: 'button.not-for-me', for: 'stories' },
  { action: 'more', label: 'button.more', for: 'edition' },
]

// https://discord.com/developers/docs/components/reference#action-row
const MOST_IN_A_ROW = 5

/** The rows of buttons under a message, two at most; each button carries the delivery's key, by which the message is known again. */
export function toButtonRows(
  { language, keyOf }: LayoutOptions,
  part: number,
  speaks: Speaks,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const buttons = OFFERS.filter((offer) => offer.for === 'both' || speaks === 'both' || offer.for === speaks).map(
    // Numbers are Discord's: 2 a button, style 2 the grey one.
    ({ action, label }): APIButtonComponentWithCustomId => ({
      type: 2,
      style: 2,
      label: say(language, label),
      custom_id: toCustomId(action, keyOf(part)),
    }),
  )
  const rows = Math.ceil(buttons.length / MOST_IN_A_ROW)
  const width = Math.ceil(buttons.length / rows)
  return Array.from({ length: rows }, (_, row) => ({
    type: 1,
    components: buttons.slice(row * width, (row + 1) * width),
  }))
}
