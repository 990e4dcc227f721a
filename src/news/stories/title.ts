// What a headline shows besides its words: its script, and the outlet behind it.

import type { Token } from '../../languages/words.ts'
import { isArabicLetter } from './words.ts'

const LONGEST_OUTLET = 45
/** A title's last part is its outlet only where most of the title stands before it. */
const EARLIEST_OUTLET = 0.45

/** Where the outlet begins that a title ends with ("… | The Daily", "… - Daily News"), or -1. */
export function outletStart(title: string): number {
  let at = -1
  for (const sign of [' | ', ' - ', ' – ', ' — ']) at = Math.max(at, title.lastIndexOf(sign))
  return at > title.length * EARLIEST_OUTLET && title.length - at < LONGEST_OUTLET ? at : -1
}

/** Whether most words are in Arabic letters. */
export function isArabic(tokens: readonly Token[]): boolean {
  let more = 0
  for (const { key } of tokens) {
    const code = key.charCodeAt(0)
    if (isArabicLetter(code)) more += 1
    else if (code > 0x40) more -= 1
  }
  return more > 0
}
