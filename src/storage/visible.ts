import type { Database } from './database.ts'

/**
 * The sources that a server may see and has not muted: the installation's (those that are optional only where it chose them) and its own. Null: the
 * installation alone. Everything that a digest, a search, a page or a reply counts, links or ranks starts here.
 */
export function visibleSources(database: Database, guildId: string | null) {
  const guild = guildId ?? ''
  return database
    .selectFrom('sources')
    .where('sources.enabled', '=', 1)
    .where('sources.owner', 'in', guildId === null ? [''] : ['', guildId])
    .where((is) => {
      const choice = is
        .selectFrom('source_choices')
        .select('source_choices.source_id')
        .whereRef('source_choices.source_id', '=', 'sources.id')
        .where('source_choices.guild_id', '=', guild)
      return is.or([
        is.and([is('sources.optional', '=', 0), is.not(is.exists(choice.where('source_choices.muted', '=', 1)))]),
        is.and([is('sources.optional', '=', 1), is.exists(choice.where('source_choices.muted', '=', 0))]),
      ])
    })
}

/** The items of those sources. */
export function visibleItems(database: Database, guildId: string | null) {
  return database
    .selectFrom('items')
    .where('items.source_id', 'in', visibleSources(database, guildId).select('sources.id'))
}

/** The sources that are read for anybody: not those of a server that the bot left, nor optional ones that no server chose. */
export function readSources(database: Database) {
  return database
    .selectFrom('sources')
    .where('sources.enabled', '=', 1)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('guilds')
            .select('guilds.id')
            .whereRef('guilds.id', '=', 'sources.owner')
            .where('left_at', 'is not', null),
        ),
      ),
    )
    .where((is) =>
      is.or([
        is('sources.optional', '=', 0),
        is.exists(
          is
            .selectFrom('source_choices')
            .select('source_choices.source_id')
            .whereRef('source_choices.source_id', '=', 'sources.id')
            .where('source_choices.muted', '=', 0),
        ),
      ]),
    )
}
