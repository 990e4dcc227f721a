import type { Source } from '../news/types.ts'
import type { Database } from './database.ts'
import { NEW_LIFE, type SourceState, toSourceState } from './sources.ts'
import { visibleSources } from './visible.ts'

/** What a server may see, by name. */
export async function listVisibleSources(database: Database, guildId: string | null): Promise<readonly SourceState[]> {
  return (
    await visibleSources(database, guildId).selectAll('sources').orderBy('sources.name').orderBy('sources.id').execute()
  ).map(toSourceState)
}

/** Switches a server's own source off, its history kept; one of the installation is muted for this server alone. */
export async function removeSource(database: Database, guildId: string, source: Source): Promise<void> {
  if (source.owner === guildId) {
    await database
      .updateTable('sources')
      .set({ enabled: 0, ...NEW_LIFE })
      .where('id', '=', source.id)
      .where('owner', '=', guildId)
      .execute()
  } else {
    await muteSource(database, guildId, source.id, true)
  }
}

/** Takes a removal back; false when this server had no such source. */
export async function restoreSource(database: Database, guildId: string, sourceId: string): Promise<boolean> {
  const own = await database
    .updateTable('sources')
    .set({ enabled: 1 })
    .where('id', '=', sourceId)
    .where('owner', '=', guildId)
    .executeTakeFirst()
  if (Number(own.numUpdatedRows) === 1) return true
  const choice = await database
    .updateTable('source_choices')
    .set({ muted: 0 })
    .where('source_id', '=', sourceId)
    .where('guild_id', '=', guildId)
    .executeTakeFirst()
  return Number(choice.numUpdatedRows) === 1
}

/** Chooses for one server which sources of the installation it reads; those that it does not name stay as they are. */
export async function chooseSources(
  database: Database,
  guildId: string,
  choices: readonly { readonly sourceId: string; readonly wanted: boolean }[],
): Promise<void> {
  await database.transaction().execute(async (tx) => {
    const known = await tx.selectFrom('sources').select('id').where('owner', '=', '').where('enabled', '=', 1).execute()
    const ids = new Set(known.map(({ id }) => id))
    for (const { sourceId, wanted } of choices) if (ids.has(sourceId)) await muteSource(tx, guildId, sourceId, !wanted)
  })
}

/** A server's own choice; changes nothing for others. */
export async function muteSource(database: Database, guildId: string, sourceId: string, muted: boolean): Promise<void> {
  const values = { guild_id: guildId, source_id: sourceId, muted: muted ? (1 as const) : (0 as const) }
  await database
    .insertInto('source_choices')
    .values(values)
    .onConflict((on) => on.columns(['guild_id', 'source_id']).doUpdateSet({ muted: values.muted }))
    .execute()
}

/** What a server would see, had its publisher not called it gone for good; since when is `lastPolledAt`. */
export async function listSwitchedOffSources(
  database: Database,
  guildId: string | null,
): Promise<readonly SourceState[]> {
  const rows = await database
    .selectFrom('sources')
    .selectAll()
    .where('enabled', '=', 0)
    .where('asleep_since', 'is not', null)
    .where('owner', 'in', guildId === null ? [''] : ['', guildId])
    .orderBy('name')
    .execute()
  return rows.map(toSourceState)
}

/** The sources of the installation that this server muted. */
export async function listMutedSources(database: Database, guildId: string): Promise<readonly SourceState[]> {
  const rows = await database
    .selectFrom('sources')
    .innerJoin('source_choices', 'source_choices.source_id', 'sources.id')
    .selectAll('sources')
    .where('source_choices.guild_id', '=', guildId)
    .where('source_choices.muted', '=', 1)
    .where('sources.enabled', '=', 1)
    .where('sources.optional', '=', 0)
    .orderBy('sources.name')
    .execute()
  return rows.map(toSourceState)
}
