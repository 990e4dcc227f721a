import { type CatalogueSource, type SourcePack, sourcePacks, sources } from '../../../catalogue/sources.ts'
import { say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import type { Database } from '../../../storage/database.ts'
import { chooseSources, listVisibleSources } from '../../../storage/sources.ts'

/** The catalogue's packs with how many sources each has, as choices of a menu. */
export function packOptions(language: Language, chosen: readonly string[]) {
  return sourcePacks.map((pack) => ({
    value: pack,
    label: say(language, `pack.${pack}`),
    description: say(language, 'source.list', { count: sourcesOf(pack).length }),
    default: chosen.includes(pack),
  }))
}

/** The packs of which a server reads something. */
export async function chosenPacks(database: Database, guildId: string): Promise<readonly SourcePack[]> {
  const visible = new Set((await listVisibleSources(database, guildId)).map(({ id }) => id))
  return sourcePacks.filter((pack) => sourcesOf(pack).some(({ id }) => visible.has(id)))
}

/** Reads for this server all that these packs hold, and nothing of the others; sources that are in no pack stay as they are. */
export async function choosePacks(database: Database, guildId: string, packs: readonly string[]): Promise<void> {
  const before = await chosenPacks(database, guildId)
  // A pack that stays chosen keeps what was removed from it one by one.
  const changed = sources.filter(({ pack }) => before.includes(pack) !== packs.includes(pack))
  await chooseSources(
    database,
    guildId,
    changed.map(({ id, pack }) => ({ sourceId: id, wanted: packs.includes(pack) })),
  )
}

function sourcesOf(pack: SourcePack): readonly CatalogueSource[] {
  return sources.filter((source) => source.pack === pack)
}
