/**
 * What stories about our subject speak of every day, by the concepts of the lexicon (the first word of a row): the share of stories that have it,
 * rounded from what 600 items about AI of 31 outlets had in four days. All other concepts are taken to be in few.
 */
export const everyday: ReadonlyMap<string, number> = new Map([
  ...['ai', 'intelligence'].map((id) => [id, 0.3] as const),
  ...(
    'agent app billion build chatbot chip company data language_model launch model new robot start system technology tool use work year ' +
    'china usa'
  )
    .split(' ')
    .map((id) => [id, 0.06] as const),
])
