import { refuse } from '../errors.ts'
import { tellGuildGone } from '../events.ts'
import { toChannel, toGuild, toMember, toRole } from '../payloads.ts'
import { joinedGuild, may } from '../permissions.ts'
import { noContent, ok, type Route, route } from '../route.ts'
import type { World } from '../world.ts'

/** Servers. https://docs.discord.com/developers/resources/guild */
export function guildRoutes(world: World): Route[] {
  return [
    route('GET /guilds/:guild', ({ id }) => ok(toGuild(joinedGuild(world, id('guild'))))),
    route('GET /guilds/:guild/roles', ({ id }) => ok([...joinedGuild(world, id('guild')).roles.values()].map(toRole))),
    route('GET /guilds/:guild/members/:user', ({ id }) => {
      const guild = joinedGuild(world, id('guild'))
      const userId = id('user')
      if (!world.users.has(userId)) throw refuse('unknownUser')
      const member = guild.members.get(userId)
      if (!member) throw refuse('unknownMember')
      return ok(toMember(world, member))
    }),
    // "Does not include threads"; channels that the bot may not view are left out.
    // https://docs.discord.com/developers/topics/permissions#channel-visibility
    route('GET /guilds/:guild/channels', ({ id }) => {
      const guild = joinedGuild(world, id('guild'))
      const channels = [...world.channels.values()].filter((one) => one.guildId === guild.id && !one.thread)
      return ok(channels.filter((one) => may(world, one, world.bot.id, 'ViewChannel')).map(toChannel))
    }),
    route('DELETE /users/@me/guilds/:guild', ({ id }) => {
      const guild = joinedGuild(world, id('guild'))
      guild.joined = false
      guild.members.delete(world.bot.id)
      tellGuildGone(world, guild, 'removed')
      return noContent
    }),
  ]
}
