import { tokenise } from '../../languages/words.ts'
import { readingsWithoutPrefix } from '../../languages/words-arabic.ts'
import { stem } from '../../languages/words-stem.ts'

const EMPTY_WORDS = new Set(
  (
    'the a an of to in on at by for from with as and or but is are was were be been has have had will would can could may might it its this that these ' +
    'those their his her he she they which who whose than then into over after before about more most also not no new up out off ' +
    'في من علي عن الي ان انه انها التي الذي الذين هذا هذه ذلك تلك مع قد كان كانت ما لا لم لن هو هي بعد قبل بين خلال عبر كل او ثم حتي منذ غير و'
  ).split(' '),
)

/** The stems of a text's words that carry meaning, in their order; an Arabic word's "and" is taken off. */
export function toStems(text: string): readonly string[] {
  return tokenise(text)
    .filter(({ key }) => !EMPTY_WORDS.has(key))
    .map(({ key }) => toStem(key))
}

/** The stem of one folded word. */
export function toStem(key: string): string {
  if (!/^[\u0600-\u06ff]/u.test(key)) return stem(key, 'en')
  const bare = key.startsWith('و') && key.length > 4 ? (readingsWithoutPrefix(key)[0] ?? key) : key
  return stem(bare, 'ar')
}
