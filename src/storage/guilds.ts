import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { forgetFactsOfDigests } from './facts.ts'
import { forgetWords } from './search.ts'

/** For how long a server's data waits for the bot to come back. */
export const KEPT_AFTER_LEAVING: Millis = 30 * 24 * 3_600_000

/** `joined`: for the first time, or after its data was erased. `back`: within thirty days. `known`: it had not left. */
export type Joining = 'joined' | 'back' | 'known'

/** Notes that the bot is in a server; what paused when it left goes on. `locale` null: not told just now. */
export async function noteGuildJoined(
  database: Database,
  guild: { readonly id: string; readonly locale: string | null },
  now: Millis,
): Promise<Joining> {
  const { id, locale } = guild
  return database.transaction().execute(async (tx) => {
    const known = await tx.selectFrom('guilds').select('left_at').where('id', '=', id).executeTakeFirst()
    if (known === undefined) {
      await tx.insertInto('guilds').values({ id, locale, joined_at: now, welcomed_at: null, left_at: null }).execute()
      return 'joined'
    }
    const told = locale === null ? {} : { locale }
    await tx
      .updateTable('guilds')
      .set({ left_at: null, ...told })
      .where('id', '=', id)
      .execute()
    if (known.left_at === null) return 'known'
    // What its channels refused while the bot was out says nothing of now.
    const digests = await tx.selectFrom('digests').select(['id', 'problem']).where('guild_id', '=', id).execute()
    const shutOut = digests.filter(
      ({ problem }) => problem !== null && /"(?:missing-access|unknown-channel)"/.test(problem),
    )
    for (const digest of shutOut)
      await tx.updateTable('digests').set({ problem: null }).where('id', '=', digest.id).execute()
    return 'back'
  })
}

/** Notes that a server is being welcomed; false where it was before: a hello that may have been said is not repeated. */
export async function noteWelcome(database: Database, id: string, now: Millis): Promise<boolean> {
  const result = await database
    .updateTable('guilds')
    .set({ welcomed_at: now })
    .where('id', '=', id)
    .where('welcomed_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Notes that the bot was removed from a server: its digests and sources rest. A server that is only unavailable has not left. */
export async function noteGuildLeft(database: Database, id: string, now: Millis): Promise<void> {
  await database
    .insertInto('guilds')
    .values({ id, locale: null, joined_at: now, welcomed_at: null, left_at: now })
    .onConflict((on) => on.column('id').doUpdateSet({ left_at: now }))
    .execute()
}

/** The servers that the gateway named at a login, available or not, are all in which the bot is: others whose data is here have left. */
export async function noteGuildsListed(database: Database, ids: readonly string[], now: Millis): Promise<void> {
  const listed = new Set(ids)
  for (const id of listed) await noteGuildJoined(database, { id, locale: null }, now)
  const gone = await database.selectFrom('guilds').select('id').where('left_at', 'is not', null).execute()
  const resting = new Set(gone.map(({ id }) => id))
  for (const id of await listGuildsWithData(database))
    if (!listed.has(id) && !resting.has(id)) await noteGuildLeft(database, id, now)
}

/** Servers that left before then. */
export async function listGuildsLeftBefore(database: Database, before: Millis): Promise<readonly string[]> {
  const rows = await database.selectFrom('guilds').select('id').where('left_at', '<', before).execute()
  return rows.map(({ id }) => id)
}

/** Erases everything of a server: its digests with what they posted, its sources with their items, its choices and settings, and what its people said. Returns 1 where the server was known. */
export async function eraseGuild(database: Database, id: string): Promise<number> {
  return database.transaction().execute(async (tx) => {
    await tx.deleteFrom('digests').where('guild_id', '=', id).execute()
    await forgetFactsOfDigests(tx)
    await tx.deleteFrom('sources').where('owner', '=', id).execute()
    await forgetWords(tx)
    await tx.deleteFrom('source_choices').where('guild_id', '=', id).execute()
    await tx.deleteFrom('settings').where('guild_id', '=', id).execute()
    await tx.deleteFrom('feedback').where('guild_id', '=', id).execute()
    await tx.deleteFrom('saves').where('guild_id', '=', id).execute()
    const erased = await tx.deleteFrom('guilds').where('id', '=', id).executeTakeFirst()
    return Number(erased.numDeletedRows)
  })
}

async function listGuildsWithData(database: Database): Promise<ReadonlySet<string>> {
  const guilds = await database.selectFrom('guilds').select('id').execute()
  const digests = await database.selectFrom('digests').select('guild_id').where('guild_id', 'is not', null).execute()
  const owners = await database.selectFrom('sources').select('owner').where('owner', '!=', '').execute()
  const settings = await database.selectFrom('settings').select('guild_id').execute()
  const choices = await database.selectFrom('source_choices').select('guild_id').distinct().execute()
  return new Set([
    ...guilds.map((row) => row.id),
    ...digests.map((row) => row.guild_id ?? ''),
    ...owners.map((row) => row.owner),
    ...[...settings, ...choices].map((row) => row.guild_id),
  ])
}
