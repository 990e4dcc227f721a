// What each sign is worth that two items tell one event.

/** Weights of the signs (see likeness.ts); the weighted sum is the logarithm of the odds. */
export interface Weights {
  /** Stems that they share: a cosine in which rare ones count more. */
  readonly stems: number
  /** Concepts and places that they share: a cosine. */
  readonly concepts: number
  /** The rarest thing that they share. */
  readonly rarest: number
  /** All that they share. */
  readonly sum: number
  /** How many things they share, of six. */
  readonly many: number
  /** Names of the catalogue: the shared part of the fewer ones; names on both sides and none shared. */
  readonly names: number
  readonly otherNames: number
  readonly numbers: number
  readonly otherNumbers: number
  readonly places: number
  readonly otherPlaces: number
  /** Words that may be names, by their consonants. */
  readonly consonants: number
  readonly otherConsonants: number
  readonly otherVersions: number
  /** Both from one outlet, which rarely tells an event twice. */
  readonly oneSource: number
  /** For each factor e in time between them, counted from two hours. */
  readonly time: number
  readonly constant: number
}

// Fitted by logistic regression over the pairs that the index proposes, then, together with the constants of choice.ts, comparison.ts and merging.ts,
// by a search on the grouping itself: on og2021, a part of uci_news_stories, events-open alone and among the items of techstream2026. Only
// measure/sets/events-sealed.jsonl tells how good they are. Measured by measure/quality/stories.ts.

/** Two items in one script. */
export const ONE_SCRIPT: Weights = {
  stems: 4.61,
  concepts: 3,
  rarest: 3.62,
  sum: -0.36,
  many: 1.13,
  names: 1.3,
  otherNames: -4,
  numbers: 0.95,
  otherNumbers: -0.15,
  places: 1.297,
  otherPlaces: -1.02,
  consonants: 0.548,
  otherConsonants: -0.336,
  otherVersions: -0.6,
  oneSource: -2.5,
  time: -1.44,
  constant: -3.12,
}

/** Two Arabic items: light stemming leaves forms of one word apart, so what they share counts for more. */
export const BOTH_ARABIC: Weights = {
  ...ONE_SCRIPT,
  stems: 4,
  rarest: 3.43,
  consonants: -0.1,
  time: -1.07,
  constant: -1.8,
}

/** One in Arabic and one in Latin letters. */
export const TWO_SCRIPTS: Weights = {
  stems: 0,
  concepts: 6.69,
  rarest: 4.75,
  sum: -0.55,
  many: 0.6,
  names: 0.946,
  otherNames: -3.2,
  numbers: 1.7,
  otherNumbers: -0.55,
  places: 0.6,
  otherPlaces: -2.7,
  consonants: -0.815,
  otherConsonants: -0.75,
  otherVersions: -1.35,
  oneSource: -2.5,
  time: -1.716,
  constant: -1.43,
}
