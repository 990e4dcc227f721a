// The sources that a new installation knows. The tables in sources/ have a row a source: id | name | feed | home page | language | focus | on
//   focus  ai, tech, general: how much of what it publishes is about AI
//   on     "on": read from the start; "-": offered, and read once somebody switches it on (not seen answering of late, much beside AI, or another
//          language than English and Arabic)
// "Seen answering" comes from public lists of feeds (2026); addresses known to be dead, refused to bots or without new items are left out.
import { arabic } from './sources/arabic.ts'
import { community } from './sources/community.ts'
import { labs } from './sources/labs.ts'
import { newsletters } from './sources/newsletters.ts'
import { policy } from './sources/policy.ts'
import { press } from './sources/press.ts'
import { regional } from './sources/regional.ts'
import { research } from './sources/research.ts'

/** Sources that are switched on and off together. */
export type SourcePack = 'labs' | 'press' | 'research' | 'newsletters' | 'policy' | 'community' | 'arabic' | 'regional'

export interface CatalogueSource {
  readonly id: string
  readonly name: string
  /** The feed's address. */
  readonly url: string
  /** The outlet's home page. */
  readonly site: string
  /** BCP 47, in lower case. */
  readonly language: string
  readonly kind: 'feed'
  readonly focus: 'ai' | 'tech' | 'general'
  readonly pack: SourcePack
  /** Read from the start. */
  readonly on: boolean
}

const TABLES: readonly (readonly [SourcePack, string])[] = [
  ['labs', labs],
  ['press', press],
  ['research', research],
  ['newsletters', newsletters],
  ['policy', policy],
  ['community', community],
  ['arabic', arabic],
  ['regional', regional],
]

/** The packs, in the order in which menus show them. */
export const sourcePacks: readonly SourcePack[] = TABLES.map(([pack]) => pack)

const FOCUS: Readonly<Record<string, CatalogueSource['focus']>> = { ai: 'ai', tech: 'tech', general: 'general' }

/** Every source of the catalogue, pack by pack. */
export const sources: readonly CatalogueSource[] = TABLES.flatMap(([pack, table]) =>
  table
    .trim()
    .split('\n')
    .map((row) => toSource(pack, row)),
)

function toSource(pack: SourcePack, row: string): CatalogueSource {
  const [id = '', name = '', url = '', site = '', language = '', focus = '', on = ''] = row.split(' | ')
  const known = FOCUS[focus]
  if (known === undefined) throw new Error(`catalogue: the row of "${id}" has no focus`)
  return { id, name, url, site, language, kind: 'feed', focus: known, pack, on: on === 'on' }
}
