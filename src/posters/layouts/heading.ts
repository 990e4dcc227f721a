import { dayInWords, say } from '../../languages/index.ts'
import { stripBidi } from '../../lib/bidi.ts'
import type { LayoutOptions, Which } from './layout.ts'

/** https://discord.com/developers/docs/resources/channel#start-thread-from-message */
const LONGEST_NAME = 100

/** What an edition is called: "AI news · Tuesday 24 November". */
export function toHeading({ language, now, timezone, lane }: LayoutOptions): string {
  const key = lane === 'alert' || lane === 'review' ? (`${lane}.heading` as const) : 'digest.heading'
  return say(language, key, { day: dayInWords(language, now, timezone) })
}

/** The first lines of a message: who is pinged stands above the heading of the first. */
export function withMention({ mention = '' }: LayoutOptions, part: number, head: string): string {
  return part === 0 && mention !== '' ? `${mention}\n${head}` : head
}

/** "part 2 of 3". */
export function toPartLine({ language }: LayoutOptions, { part, parts }: Which): string {
  return say(language, 'digest.part', { part: part + 1, parts })
}

/** The heading as the name of a thread or a forum's post: plain text of at most 100 characters. */
export function toThreadName(options: LayoutOptions): string {
  return stripBidi(toHeading(options)).slice(0, LONGEST_NAME).toWellFormed().trim()
}
