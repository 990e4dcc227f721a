import { type Client, Events, GatewayDispatchEvents, type Guild } from 'discord.js'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { stopDigestsIn } from '../storage/digest-changes.ts'
import { listGuildDigests } from '../storage/digests.ts'
import { noteGuildJoined, noteGuildLeft, noteGuildsListed, noteWelcome } from '../storage/guilds.ts'
import { goneAt } from './gone-channels.ts'
import { welcome } from './welcome.ts'

/** Keeps note of the servers that the bot is in, and of channels that are deleted there. Being unavailable is no leaving: discord.js tells that by another event. */
export function keepServers(
  client: Client,
  {
    database,
    log,
    clock,
    defaults,
  }: {
    readonly database: Database
    readonly log: Log
    readonly clock: () => Millis
    readonly defaults: { readonly language: string }
  },
): void {
  // One after the other, in the order in which Discord told them: a server may leave and come back at once.
  let last: Promise<unknown> = Promise.resolve()
  const note = (act: () => Promise<unknown>) => {
    last = last.then(act).catch((error: unknown) => log.warn({ err: error }, 'a server could not be noted'))
  }
  const join = ({ id, preferredLocale }: Guild) =>
    note(async () => {
      const joining = await noteGuildJoined(database, { id, locale: preferredLocale ?? null }, clock())
      if (joining !== 'known') log.info({ server: id, joining }, 'the bot is in a server')
    })
  // Every login names all servers, also one after a session that could not be resumed, in which a removal may have been missed.
  client.ws.on(GatewayDispatchEvents.Ready, (data: unknown) => {
    const ids = idsOf(data)
    if (ids !== null) note(() => noteGuildsListed(database, ids, clock()))
  })
  client.once(Events.ClientReady, ({ guilds }) => {
    for (const guild of guilds.cache.values()) if (guild.available) join(guild)
  })
  client.on(Events.GuildCreate, (guild) => {
    join(guild)
    note(async () => {
      if ((await listGuildDigests(database, guild.id)).length > 0 || !(await noteWelcome(database, guild.id, clock())))
        return
      await welcome(guild, defaults.language)
    })
  })
  client.on(Events.GuildAvailable, join)
  client.on(Events.ChannelDelete, ({ id }) => note(() => stopDigestsIn(database, id, goneAt(clock()))))
  client.on(Events.GuildDelete, ({ id }) =>
    note(async () => {
      await noteGuildLeft(database, id, clock())
      log.info({ server: id }, 'the bot was removed from a server; its data is erased in thirty days')
    }),
  )
}

/** The servers of a READY event (https://discord.com/developers/docs/events/gateway-events#ready), or null where it does not name them. */
function idsOf(data: unknown): readonly string[] | null {
  if (typeof data !== 'object' || data === null || !('guilds' in data) || !Array.isArray(data.guilds)) return null
  return data.guilds.flatMap((guild: unknown) =>
    typeof guild === 'object' && guild !== null && 'id' in guild && typeof guild.id === 'string' ? [guild.id] : [],
  )
}
