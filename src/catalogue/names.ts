// The names that Mujaz knows: who and what AI news is about, in both scripts.
//
// The tables in names/ have a row a name: id | about | parent | English names | Arabic names | versions
//   about     ai: a mention alone means AI; near: a supplier or rival; tech: a technology company; -: anything
//   parent    the id of its owner, employer or family, or -
//   names     comma-separated; a sign before a name says when it counts:
//               =  only in just this case                       ("=SEC")
//               ?  only in this case and in fitting company     ("?Meta": another name, a word of the trade)
//               ?? only in this case and where AI is spoken of  ("??Scale")
//               &  only in this case and beside a name of its family   ("&X": beside Musk or Grok)
//               #  only with a version behind it                ("#Opus": "Opus 4.7")
//             capitals of up to four letters count in just this case even without a sign
//   versions  given where the name is a family: the words that may stand beside a version ("pro, mini"), or - for none
import { listOf } from './list.ts'
import { chips } from './names/chips.ts'
import { companies } from './names/companies.ts'
import { labs } from './names/labs.ts'
import { models } from './names/models.ts'
import { people } from './names/people.ts'
import { products } from './names/products.ts'
import { rules } from './names/rules.ts'

export type NameType = 'lab' | 'company' | 'model' | 'product' | 'chip' | 'person' | 'rule'

/** How much a mention says about AI: all, near it, technology at large, nothing. */
type NameAbout = 'ai' | 'near' | 'tech' | 'other'

/** When an alias counts: always, in fitting company, where AI is spoken of, beside its family, with a version. */
type AliasNeeds = 'nothing' | 'company' | 'ai' | 'kin' | 'version'

/** One way of writing a name. */
export interface Alias {
  readonly text: string
  readonly needs: AliasNeeds
  /** It counts only as it is written here, or in capitals throughout. */
  readonly exactCase: boolean
}

/** One name with all its ways of being written. */
export interface CatalogueName {
  readonly id: string
  readonly type: NameType
  readonly about: NameAbout
  readonly parent: string | null
  readonly aliases: readonly Alias[]
  /** The words that may stand beside a version ("pro", "mini"); null for names without versions. */
  readonly variants: readonly string[] | null
}

const TABLES: readonly (readonly [NameType, string])[] = [
  ['lab', labs],
  ['company', companies],
  ['model', models],
  ['product', products],
  ['chip', chips],
  ['person', people],
  ['rule', rules],
]

const ABOUT: Readonly<Record<string, NameAbout>> = { ai: 'ai', near: 'near', tech: 'tech', '-': 'other' }
const NEEDS: readonly (readonly [string, AliasNeeds])[] = [
  ['??', 'ai'],
  ['?', 'company'],
  ['&', 'kin'],
  ['#', 'version'],
]

/** Every name, in the order of the tables. */
export const names: readonly CatalogueName[] = TABLES.flatMap(([type, table]) =>
  table
    .trim()
    .split('\n')
    .map((row) => toName(type, row)),
)

const byId: ReadonlyMap<string, CatalogueName> = new Map(names.map((name) => [name.id, name]))

/** The name with this id, or undefined. */
export function nameById(id: string): CatalogueName | undefined {
  return byId.get(id)
}

/** How a name is written in a language (BCP 47): in Arabic letters for Arabic where such a form is known; its id where the name is not. */
export function nameIn(id: string, language: string): string {
  const aliases = byId.get(id)?.aliases ?? []
  const own = language === 'ar' ? aliases.find(({ text }) => /[\u0600-\u06ff]/.test(text)) : undefined
  return (own ?? aliases[0])?.text ?? id
}

/** The ids of a name's parents, the nearest first: "claude-mythos" gives "claude" and "anthropic". */
export function parentsOf(id: string): readonly string[] {
  return parents.get(id) ?? []
}

/** Whether one name belongs to the other, or both to the same owner. */
export function areKin(left: string, right: string): boolean {
  const line = [left, ...parentsOf(left)]
  return line.includes(right) || parentsOf(right).some((id) => line.includes(id))
}

/** The company or laboratory that a name belongs to (itself where it is one): "gpt" gives "openai"; null where none is known. */
export function companyOf(id: string): string | null {
  const line = [id, ...parentsOf(id)]
  return line.find((each) => ['lab', 'company'].includes(byId.get(each)?.type ?? '')) ?? null
}

const parents: ReadonlyMap<string, readonly string[]> = new Map(names.map(({ id }) => [id, lineAbove(id)]))

function lineAbove(id: string): readonly string[] {
  const line: string[] = []
  for (let at = byId.get(id)?.parent; at && !line.includes(at); at = byId.get(at)?.parent) line.push(at)
  return line
}

function toName(type: NameType, row: string): CatalogueName {
  const [id = '', about = '', parent = '-', english = '-', arabic = '-', variants] = row
    .split(' | ')
    .map((cell) => cell.trim())
  const kind = ABOUT[about]
  if (kind === undefined) throw new Error(`catalogue: the row of "${id}" says "${about}", not what it is about`)
  return {
    id,
    type,
    about: kind,
    parent: parent === '-' ? null : parent,
    aliases: [...cellOf(english), ...cellOf(arabic)].map(toAlias),
    variants: variants === undefined ? null : cellOf(variants),
  }
}

function cellOf(cell: string): readonly string[] {
  return cell === '-' ? [] : listOf(cell)
}

function toAlias(written: string): Alias {
  const [sign, needs] = NEEDS.find(([prefix]) => written.startsWith(prefix)) ?? ['', 'nothing' as const]
  const exact = written.startsWith('=')
  const text = written.slice(exact ? 1 : sign.length)
  return { text, needs, exactCase: exact || needs !== 'nothing' || /^[A-Z0-9]{2,4}$/u.test(text) }
}
