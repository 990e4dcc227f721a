// Which scripts a text is written in: the cheapest thing that can be known of its language, and for most scripts all of it.

export type Script =
  | 'latin'
  | 'arabic'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'devanagari'
  | 'bengali'
  | 'tamil'
  | 'thai'
  | 'georgian'
  | 'armenian'
  | 'hangul'
  | 'kana'
  | 'han'

/** First and last character of each script's letters in the basic plane, ascending. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x587, 'armenian'],
  [0x5d0, 0x5f2, 'hebrew'],
  [0x620, 0x64a, 'arabic'],
  [0x66e, 0x6d3, 'arabic'],
  [0x6d5, 0x6d5, 'arabic'],
  [0x6ee, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x904, 0x97f, 'devanagari'],
  [0x985, 0x9ff, 'bengali'],
  [0xb85, 0xbd7, 'tamil'],
  [0xe01, 0xe4e, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
]

/** One character of these says as much as two or three letters of the others. */
const DENSE: ReadonlySet<Script> = new Set(['han', 'kana', 'hangul'])
const DENSITY = 2
/** More of a text says nothing more about its script. */
const ENOUGH = 600

/** How many letters of each script stand in the first 600 characters of a text; ideographs count twice. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>()
  let latin = 0
  for (let at = 0; at < text.length && at < ENOUGH; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin += 1
      continue
    }
    const script = scriptOf(code)
    if (script === 'latin') latin += 1
    else if (script !== null) counts.set(script, (counts.get(script) ?? 0) + (DENSE.has(script) ? DENSITY : 1))
  }
  if (latin > 0) counts.set('latin', latin)
  return counts
}

/** The script of a UTF-16 unit, or null for what is no letter of a script listed here. */
export function scriptOf(code: number): Script | null {
  let low = 0
  let high = RANGES.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last, script] = RANGES[middle] ?? [0, 0, 'latin']
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return code === 0xd7 || code === 0xf7 ? null : script
  }
  return null
}
