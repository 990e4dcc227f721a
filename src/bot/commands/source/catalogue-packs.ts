import { type CatalogueSource, type SourcePack, sourcePacks, sources } from '../../../catalogue/sources.ts'
import { say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import { chooseSources, listVisibleSources } from '../../../storage/chosen-sources.ts'
import type { Database } from '../../../storage/database.ts'

/** How many sources of each pack a server reads. */
export type PacksRead = Readonly<Partial<Record<SourcePack, number>>>

/** The catalogue's packs as choices of a menu, with how many sources each has and, where `read` is given, how many of them are read. */
export function packOptions(language: Language, chosen: readonly string[], read?: PacksRead) {
  return sourcePacks.map((pack) => {
    const count = sourcesOf(pack).length
    const description = read
      ? say(language, 'packs.read', { read: read[pack] ?? 0, count })
      : say(language, 'source.list', { count })
    return { value: pack, label: say(language, `pack.${pack}`), description, default: chosen.includes(pack) }
  })
}

/** The packs of which a server reads all that is on by default; a pack with nothing on by default counts when it is read whole. */
export async function chosenPacks(database: Database, guildId: string): Promise<readonly SourcePack[]> {
  const visible = await visibleIds(database, guildId)
  return sourcePacks.filter((pack) => {
    const all = sourcesOf(pack)
    const on = all.filter((source) => source.on)
    return (on.length > 0 ? on : all).every(({ id }) => visible.has(id))
  })
}

/** How many sources of each pack a server reads. */
export async function countPacks(database: Database, guildId: string): Promise<PacksRead> {
  const visible = await visibleIds(database, guildId)
  const read: Partial<Record<SourcePack, number>> = {}
  for (const { id, pack } of sources) if (visible.has(id)) read[pack] = (read[pack] ?? 0) + 1
  return read
}

/** Reads for this server all that newly chosen packs hold, and nothing of those no longer chosen; every other source stays as it is. */
export async function changePacks(database: Database, guildId: string, packs: readonly string[]): Promise<void> {
  const before = await chosenPacks(database, guildId)
  await choose(database, guildId, packs, (pack) => before.includes(pack) !== packs.includes(pack))
}

/** The same, but packs that were chosen already are read whole, too: whoever chooses them again wants what they lack. */
export async function readPacksWhole(database: Database, guildId: string, packs: readonly string[]): Promise<void> {
  const before = await chosenPacks(database, guildId)
  await choose(database, guildId, packs, (pack) => before.includes(pack) || packs.includes(pack))
}

async function choose(
  database: Database,
  guildId: string,
  packs: readonly string[],
  changes: (pack: SourcePack) => boolean,
): Promise<void> {
  const choices = sources
    .filter(({ pack }) => changes(pack))
    .map(({ id, pack }) => ({ sourceId: id, wanted: packs.includes(pack) }))
  await chooseSources(database, guildId, choices)
}

async function visibleIds(database: Database, guildId: string): Promise<ReadonlySet<string>> {
  return new Set((await listVisibleSources(database, guildId)).map(({ id }) => id))
}

function sourcesOf(pack: SourcePack): readonly CatalogueSource[] {
  return sources.filter((source) => source.pack === pack)
}
