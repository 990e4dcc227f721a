// The names of the catalogue as they are looked for: a tree of words, built once.

import { decoys } from '../../catalogue/names/decoys.ts'
import { type Alias, type CatalogueName, names, parentsOf } from '../../catalogue/names.ts'
import type { Token } from '../../languages/words.ts'
import { tokenise } from '../../languages/words.ts'
import { Phrases } from '../../languages/words-phrases.ts'

/** One way of writing one name. */
export interface Entry {
  readonly name: CatalogueName
  readonly alias: Alias
  /** The alias as its words stand, for names that count only in that case; null where any case counts. */
  readonly surface: string | null
  /** The owner whose own name the alias begins with ("Google Gemini"), and how many words that takes; null for none. */
  readonly owner: { readonly name: CatalogueName; readonly alias: Alias; readonly words: number } | null
  /** Names of up to three Arabic letters take no prefix: "بو" is no "و" and something. */
  readonly takesPrefix: boolean
}

/** Stands for the phrases in which a name is not meant. */
export const DECOY = Symbol('decoy')

export interface Lists {
  readonly phrases: Phrases<Entry | typeof DECOY>
  /** Families by the word that a version may be glued to ("qwen3"). */
  readonly families: ReadonlyMap<string, Entry>
}

let lists: Lists | null = null

/** Built when the first item is read, not on import: commands that read none need not wait for it. */
export function nameLists(): Lists {
  lists ??= buildLists()
  return lists
}

function buildLists(): Lists {
  const phrases = new Phrases<Entry | typeof DECOY>()
  const families = new Map<string, Entry>()
  const byText = new Map(names.flatMap((name) => name.aliases.map((alias) => [alias.text, { name, alias }])))
  for (const name of names) {
    for (const alias of name.aliases) {
      const entry = toEntry(name, alias, byText)
      phrases.add(alias.text, entry)
      const [only, ...others] = tokenise(alias.text)
      if (name.variants !== null && only !== undefined && others.length === 0 && !families.has(only.key)) {
        families.set(only.key, entry)
      }
    }
  }
  for (const decoy of decoys) phrases.add(decoy, DECOY)
  return { phrases, families }
}

type ByText = ReadonlyMap<string, { readonly name: CatalogueName; readonly alias: Alias }>

function toEntry(name: CatalogueName, alias: Alias, byText: ByText): Entry {
  const words = tokenise(alias.text)
  const isLatin = /\p{Script=Latin}/u.test(alias.text)
  return {
    name,
    alias,
    surface: alias.exactCase && isLatin ? surfaceOf(words) : null,
    owner: ownerIn(name, alias.text, byText),
    takesPrefix: words.length > 1 || alias.text.length > 3,
  }
}

function ownerIn(name: CatalogueName, text: string, byText: ByText): Entry['owner'] {
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const owner = byText.get(words.slice(0, count).join(' '))
    if (owner !== undefined && parentsOf(name.id).includes(owner.name.id)) return { ...owner, words: count }
  }
  return null
}

/** The words as they are written, without what folding drops. */
export function surfaceOf(words: readonly Token[]): string {
  return words.map((word) => word.text.replace(/['’ʼ]s$/u, '').replaceAll('.', '')).join(' ')
}
