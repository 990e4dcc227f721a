/** Opens and closes an isolate whose direction is that of its first strong character (Unicode UAX #9). */
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'
/** An invisible strong right-to-left character: a line that begins with it is laid out from the right. */
const RIGHT_TO_LEFT_MARK = '\u200f'

/** Keeps what is inserted from reordering its neighbours; what is one isolate already stays as it is. */
export function isolate(text: string): string {
  if (text.startsWith(FIRST_STRONG_ISOLATE) && text.indexOf(POP_DIRECTIONAL_ISOLATE) === text.length - 1) return text
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`
}

/** Each line laid out from the right, also where it begins with a Latin name, a number or a bullet; twice is as once. */
export function fromTheRight(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' || line.startsWith(RIGHT_TO_LEFT_MARK) ? line : RIGHT_TO_LEFT_MARK + line))
    .join('\n')
}

// Embeddings, overrides, isolates, marks, deprecated format characters, and Arabic letter mark.
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g

/** Removes every character that changes the direction of others. */
export function stripBidi(text: string): string {
  return text.replace(BIDI_CONTROLS, '')
}

// Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Whether a text holds letters that are written from the right. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}
