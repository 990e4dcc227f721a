// A name keeps its consonants when it is written in the other script: "Zuckerberg" and "زوكربيرغ" are both SKRBRG. Used where the catalogue
// knows no alias.

/** Arabic letters by the consonant that they transliterate; letters that stand for vowels, h, w and y are left out on both sides. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'B',
  ت: 'T',
  ث: 'T',
  ج: 'G',
  خ: 'K',
  د: 'D',
  ذ: 'S',
  ر: 'R',
  ز: 'S',
  س: 'S',
  ش: 'X',
  ص: 'S',
  ض: 'D',
  ط: 'T',
  ظ: 'S',
  غ: 'G',
  ف: 'F',
  ق: 'K',
  ك: 'K',
  ل: 'L',
  م: 'M',
  ن: 'N',
}

/** Latin letters, those of several first; "c" and "x" depend on their neighbours. */
const LATIN: readonly (readonly [string, string])[] = [
  ['tion', 'XN'],
  ['sion', 'XN'],
  ['sch', 'X'],
  ['tch', 'X'],
  ['sh', 'X'],
  ['ch', 'X'],
  ['zh', 'G'],
  ['ph', 'F'],
  ['th', 'T'],
  ['ck', 'K'],
  ['qu', 'K'],
  ['ce', 'S'],
  ['ci', 'S'],
  ['cy', 'S'],
  ['b', 'B'],
  ['c', 'K'],
  ['d', 'D'],
  ['f', 'F'],
  ['g', 'G'],
  ['j', 'G'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['p', 'B'],
  ['q', 'K'],
  ['r', 'R'],
  ['s', 'S'],
  ['t', 'T'],
  ['v', 'F'],
  ['x', 'KS'],
  ['z', 'S'],
]
const byFirst = Map.groupBy(LATIN, ([letters]) => letters.charCodeAt(0))
const LONGEST = 40
const FIRST_ARABIC = 0x600

/**
 * The consonants of a word, in an alphabet that Latin and Arabic share ("Altman" and "ألتمان": "LTMN"). Takes a folded word without prefixes (see
 * languages/words-fold.ts); "" for words in other scripts, without consonants, or longer than 40 letters. Two letters or fewer prove nothing.
 */
export function skeleton(key: string): string {
  if (key.length > LONGEST) return ''
  const isArabic = key.charCodeAt(0) >= FIRST_ARABIC && /^\p{Script=Arabic}/u.test(key)
  return isArabic ? ofArabic(key) : ofLatin(withoutDoubles(key))
}

function ofArabic(key: string): string {
  let letters = ''
  for (const letter of key.replaceAll('تش', 'ش')) letters += ARABIC[letter] ?? ''
  return letters
}

function ofLatin(key: string): string {
  let letters = ''
  let at = 0
  // "Xi", "Xiaomi": at the beginning the letter is a sibilant.
  if (key.startsWith('x')) {
    letters = 'X'
    at = 1
  }
  while (at < key.length) {
    const from = at
    const spelling = byFirst.get(key.charCodeAt(at))?.find(([each]) => key.startsWith(each, from))
    letters += spelling?.[1] ?? ''
    at += spelling?.[0].length ?? 1
  }
  return letters
}

/** "Hugging" has one g: Arabic does not write doubled letters. */
function withoutDoubles(letters: string): string {
  for (let at = 1; at < letters.length; at += 1) {
    if (letters.charCodeAt(at) === letters.charCodeAt(at - 1)) return letters.replace(/(.)\1+/gu, '$1')
  }
  return letters
}
