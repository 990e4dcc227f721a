/** The entries of a written-out list: separated by commas, over as many lines as they take. */
export function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** The forms of a listed word: "model(s)" gives "model" and "models". */
export function formsOf(word: string): readonly string[] {
  return word.includes('(s)') ? [word.replaceAll('(s)', ''), word.replaceAll('(s)', 's')] : [word]
}
