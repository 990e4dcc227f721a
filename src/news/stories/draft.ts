// Reads an item as a list of weighted features.

import { companyOf, nameById } from '../../catalogue/names.ts'
import type { Token } from '../../languages/words.ts'
import { leadOf, wordsOf } from '../../languages/words-lead.ts'
import { toStep } from '../numbers/steps.ts'
import { findQuantities, type Quantity } from '../numbers.ts'
import type { StoryItem, StoryName } from '../stories.ts'
import { isColumn } from './columns.ts'
import { COMPANY, CONCEPT, type Features, grown, NAME, NUMBER, placeOf, VERSION } from './features.ts'
import { type Hash, hashed, NO_HASH } from './hash.ts'
import { Leads } from './leads.ts'
import { isArabic, outletStart } from './title.ts'
import type { Word, Words } from './words.ts'

/** What stands in a title weighs so much; weights are bytes. */
export const TITLE = 100
const SUMMARY = 40
const NAME_IN_SUMMARY = 50
/** A title's last part that names the outlet ("… | The Daily"). */
const OUTLET = 40
/** What a city says of its country, and a name of the company that it belongs to. */
const OF_COUNTRY = 0.7
const OF_COMPANY = 0.6
const NEAR_NUMBER = 0.8
const MOST_TITLE_WORDS = 60
const MOST_LEAD_WORDS = 20
const MOST_FEATURES = 512
/** A number's words go on so far behind the words that are read. */
const NUMBER_WORDS = 5
const NONE: readonly Quantity[] = []

/** An item as features; the arrays belong to the reader and hold until the next item is read. */
export interface Draft {
  /** The features and their weights, `count` of them. */
  readonly features: Int32Array
  readonly levels: Uint8Array
  readonly count: number
  /** Weights by the place of a feature; 0 for what the item has not. Numbers that are near its own stand here alone. */
  readonly weights: Uint8Array
  /** Those numbers. */
  readonly near: readonly number[]
  readonly isArabic: boolean
  /** The headline is that of a column that comes again and again. */
  readonly isColumn: boolean
  readonly textHash: Hash
  readonly titleHash: Hash
  readonly titleWords: number
  readonly allWords: number
}

/** Reads one item at a time. */
export class DraftReader {
  readonly #features: Features
  readonly #words: Words
  readonly #leads = new Leads()
  readonly #ids = new Int32Array(MOST_FEATURES)
  readonly #levels = new Uint8Array(MOST_FEATURES)
  #count = 0
  #near: number[] = []
  /** A number may stand among the words that were read. */
  #mayCount = false
  #isColumn = false
  #weights = new Uint8Array(1 << 13)

  constructor(features: Features, words: Words) {
    this.#features = features
    this.#words = words
  }

  read(item: StoryItem): Draft {
    this.#clear()
    this.#mayCount = false
    const titleTokens = wordsOf(item.title)
    const titleHash = this.#putTitle(item, titleTokens)
    const given = leadOf(item.summary)
    const isFiller = this.#leads.isFiller(given, wordsOf(given).length, titleHash, item.sourceId)
    const lead = isFiller ? '' : given
    const leadTokens = wordsOf(lead)
    const titleWords = this.#count
    const titleCounts = this.#mayCount
    this.#mayCount = false
    const leadEnd = Math.min(leadTokens.length, MOST_LEAD_WORDS)
    const textHash = this.#putWords(leadTokens, 0, leadEnd, item.language, SUMMARY, titleHash)
    for (const name of item.names) if (!isFiller || name.in === 'title') this.#putName(name)
    const inTitle = titleCounts ? findQuantities(item.title, titleTokens) : NONE
    const inLead = this.#mayCount ? findQuantities(lead, leadTokens.slice(0, leadEnd + NUMBER_WORDS)) : NONE
    this.#putNumbers(inTitle, TITLE)
    this.#putNumbers(inLead, SUMMARY)
    // Behind all numbers of its own: one of them may be near another.
    this.#putNearNumbers(inTitle)
    this.#putNearNumbers(inLead)
    for (let at = 0; at < this.#count; at += 1) this.#levels[at] = this.#weights[placeOf(this.#ids[at] ?? 0)] ?? 0
    return {
      features: this.#ids,
      levels: this.#levels,
      count: this.#count,
      weights: this.#weights,
      near: this.#near,
      isArabic: isArabic(titleTokens),
      isColumn: this.#isColumn,
      textHash,
      titleHash,
      titleWords,
      allWords: titleTokens.length + leadTokens.length,
    }
  }

  /** Takes note of what is added: what is only compared (a server's own source) decides nothing for others. */
  note(item: StoryItem, titleHash: Hash): void {
    const lead = leadOf(item.summary)
    this.#leads.note(lead, wordsOf(lead).length, titleHash, item.sourceId)
  }

  #clear(): void {
    for (let at = 0; at < this.#count; at += 1) this.#weights[placeOf(this.#ids[at] ?? 0)] = 0
    for (const id of this.#near) this.#weights[placeOf(id)] = 0
    this.#count = 0
    if (this.#near.length > 0) this.#near = []
  }

  #put(id: number, weight: number): void {
    if (id < 0) return
    const place = placeOf(id)
    while (place >= this.#weights.length) this.#weights = grown(this.#weights, new Uint8Array(this.#weights.length * 2))
    const known = this.#weights[place] ?? 0
    if (known === 0) {
      if (this.#count === this.#ids.length) return
      this.#ids[this.#count] = id
      this.#count += 1
    }
    if (weight > known) this.#weights[place] = weight
  }

  #putNear(id: number): void {
    if (id < 0 || (this.#weights[placeOf(id)] ?? 0) > 0) return
    this.#weights[placeOf(id)] = TITLE * NEAR_NUMBER
    this.#near.push(id)
  }

  #putTitle(item: StoryItem, tokens: readonly Token[]): Hash {
    const most = Math.min(tokens.length, MOST_TITLE_WORDS)
    const outlet = outletStart(item.title)
    const own = outlet < 0 ? -1 : tokens.findIndex(({ start }) => start >= outlet)
    const end = own < 0 ? most : Math.min(own, most)
    this.#isColumn = isColumn(tokens, end)
    if (this.#isColumn) this.#put(this.#features.idOf(COLUMN, CONCEPT, COLUMN_SHARE), TITLE)
    const hash = this.#putWords(tokens, 0, end, item.language, TITLE, NO_HASH)
    this.#putWords(tokens, end, most, item.language, OUTLET, hash)
    return hash
  }

  #putWords(tokens: readonly Token[], from: number, end: number, language: string, weight: number, seed: Hash): Hash {
    const read = this.#words.in(language)
    let hash = seed
    let phrases: Word['phrases'] = null
    for (let at = from; at < end; at += 1) {
      const token = tokens[at]
      if (token === undefined) break
      const word = read.get(token.text, token.hash) ?? this.#words.read(token, language)
      if (word.mayCount) this.#mayCount = true
      hash = hashed(hash, word.hash)
      this.#put(word.stem, weight)
      this.#put(word.concept, weight)
      this.#put(word.within, weight * OF_COUNTRY)
      for (const id of word.skeletons) this.#put(id, weight)
      const phrase = phrases?.get(word.key)
      if (phrase !== undefined) {
        const { concept, within } = this.#words.conceptOf(phrase)
        this.#put(concept, weight)
        this.#put(within, weight * OF_COUNTRY)
      }
      phrases = word.phrases
    }
    return hash
  }

  #putName({ id, version, in: where }: StoryName): void {
    const weight = where === 'title' ? TITLE : NAME_IN_SUMMARY
    this.#put(this.#nameFeature(id), weight)
    const company = companyOf(id)
    if (company !== null && company !== id) this.#put(this.#nameFeature(company), weight * OF_COMPANY)
    if (version !== null) this.#put(this.#features.idOf(`@${id}@${version}`, VERSION, VERSION_SHARE), weight)
  }

  #nameFeature(id: string): number {
    const type = nameById(id)?.type
    return this.#features.idOf(`@${id}`, NAME, type === 'company' || type === 'lab' ? COMPANY : NAME_SHARE)
  }

  #putNumbers(quantities: readonly Quantity[], weight: number): void {
    for (const quantity of quantities) {
      const [sign, step] = toStep(quantity)
      this.#put(this.#features.idOf(`${sign}${step}`, NUMBER, NUMBER_SHARE), weight)
    }
  }

  #putNearNumbers(quantities: readonly Quantity[]): void {
    for (const quantity of quantities) {
      const [sign, step] = toStep(quantity)
      this.#putNear(this.#features.find(`${sign}${step - 1}`))
      this.#putNear(this.#features.find(`${sign}${step + 1}`))
    }
  }
}

/** What headlines of columns have. */
export const COLUMN = '#column'
const COLUMN_SHARE = 0.02
const NAME_SHARE = 0.005
const VERSION_SHARE = 0.001
const NUMBER_SHARE = 0.002
