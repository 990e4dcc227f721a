import { may, permissionsIn } from './permissions.ts'
import type { Channel, Command, User, World } from './world.ts'

/** The registered command that "/name subcommand" means, and the way to its subcommand. */
export function findCommand(
  world: World,
  text: string,
): { readonly command: Command; readonly path: readonly string[] } {
  const [name, ...path] = text.replace(/^\//, '').split(' ')
  const command = [...world.commands.values()].find((one) => one.type === 1 && one.name === name)
  if (!command)
    throw new Error(
      `There is no command /${name}; registered: ${[...world.commands.values()].map((one) => one.name).join(', ')}`,
    )
  return { command, path }
}

/**
 * Throws unless Discord shows that command to that person in that channel.
 * "If you don't have permission to use a command, it will not show up in the command picker." https://docs.discord.com/developers/interactions/application-commands#permissions
 */
export function demandShown(world: World, user: User, channel: Channel, command: Command): void {
  const notShown = (why: string) => new Error(`/${command.name} is not shown to ${user.username}: ${why}`)
  const context = channel.guildId === null ? 1 : 0
  if (command.contexts && !command.contexts.includes(context)) throw notShown('not in this kind of place')
  if (channel.guildId === null) {
    if (command.dm_permission === false) throw notShown('not in direct messages')
    return
  }
  const bits = permissionsIn(world, channel, user.id)
  if (!may(world, channel, user.id, 'UseApplicationCommands')) throw notShown('may not use commands here')
  const needed = command.default_member_permissions === undefined ? null : BigInt(command.default_member_permissions)
  const isAdministrator = may(world, channel, user.id, 'Administrator')
  if (needed === null || isAdministrator) return
  if (needed === 0n || (bits & needed) !== needed) throw notShown('lacks the permissions that it asks for')
}
