/**
 * What becomes of a line that a rule knows: `drop` it; `notice`: the box that opens with it goes too; `cut`: what follows goes too as far as it looks
 * like a list; `end`: the article ends here.
 */
export type LineAction = 'drop' | 'notice' | 'cut' | 'end'

/**
 * A rule on one folded line (see `foldLine`: small letters, no أ ة ى, ASCII digits). A `fragment` does not end as sentences do: news may begin with the same
 * words, but goes on to its full stop. `longest` keeps a rule off paragraphs. Patterns are anchored or bounded: linear on any line.
 */
export interface LineRule {
  readonly action: LineAction
  readonly shape: 'fragment' | 'any'
  readonly longest: number
  readonly pattern: RegExp
}

export function rule(action: LineAction, shape: 'fragment' | 'any', longest: number, pattern: RegExp): LineRule {
  return { action, shape, longest, pattern }
}
