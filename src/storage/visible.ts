import type { Database } from './database.ts'

/**
 * The sources that a server may see and has not muted: the installation's and its own. Null: the installation alone. Everything that a digest,
 * a search, a page or a reply counts, links or ranks starts here.
 */
export function visibleSources(database: Database, guildId: string | null) {
  return database
    .selectFrom('sources')
    .where('sources.enabled', '=', 1)
    .where('sources.owner', 'in', guildId === null ? [''] : ['', guildId])
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('source_choices')
            .select('source_choices.source_id')
            .whereRef('source_choices.source_id', '=', 'sources.id')
            .where('source_choices.guild_id', '=', guildId ?? '')
            .where('source_choices.muted', '=', 1),
        ),
      ),
    )
}

/** The items of those sources. */
export function visibleItems(database: Database, guildId: string | null) {
  return database
    .selectFrom('items')
    .where('items.source_id', 'in', visibleSources(database, guildId).select('sources.id'))
}
