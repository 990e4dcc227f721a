import { ComponentType, ApplicationCommandOptionType as Type } from 'discord.js'
import { toMember, toResolvedChannel, toRole, toUser } from './payloads.ts'
import { permissionsInGuild } from './permissions.ts'
import { type Upload, upload } from './uploads.ts'
import type { Guild, User, World } from './world.ts'

/** The things behind the ids in an interaction. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure */
export interface Resolved {
  readonly channels?: Readonly<Record<string, unknown>>
  readonly users?: Readonly<Record<string, unknown>>
  readonly members?: Readonly<Record<string, unknown>>
  readonly roles?: Readonly<Record<string, unknown>>
  readonly attachments?: Readonly<Record<string, unknown>>
}

/** Gathers what an interaction's ids stand for; throws where one stands for nothing. */
export function createResolved(world: World, user: User) {
  const found = { channels: {}, users: {}, members: {}, roles: {}, attachments: {} }
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(user.id))
  const addUser = (id: string) => {
    const known = world.users.get(id)
    if (!known) return false
    Object.assign(found.users, { [id]: toUser(known) })
    for (const guild of guilds) addMember(guild, id)
    return true
  }
  const addMember = (guild: Guild, id: string) => {
    const member = guild.members.get(id)
    if (!member) return
    const { user: _, ...rest } = { user: null, ...toMember(world, member) }
    Object.assign(found.members, { [id]: { ...rest, permissions: permissionsInGuild(guild, id).toString() } })
  }
  const addRole = (id: string) => {
    const role = guilds.flatMap((guild) => guild.roles.get(id) ?? [])[0]
    if (role) Object.assign(found.roles, { [id]: toRole(role) })
    return Boolean(role)
  }
  const addChannel = (id: string) => {
    const channel = world.channels.get(id)
    if (channel) Object.assign(found.channels, { [id]: toResolvedChannel(world, channel, user.id) })
    return Boolean(channel)
  }

  const add = (type: Type, id: string): void => {
    const isKnown =
      (type === Type.User && addUser(id)) ||
      (type === Type.Role && addRole(id)) ||
      (type === Type.Channel && addChannel(id)) ||
      (type === Type.Mentionable && (addUser(id) || addRole(id)))
    const isNamed = [Type.User, Type.Role, Type.Channel, Type.Mentionable].includes(type)
    if (isNamed && !isKnown) throw new Error(`${id} stands for nothing that this person can choose`)
  }

  return {
    /** Adds what an option of that type names by its id. */
    add,
    /** Takes a file; what comes back is the id that stands for it. */
    addFile(file: Upload): string {
      const attachment = upload(world, file)
      Object.assign(found.attachments, { [attachment.id]: attachment })
      return attachment.id
    },
    /** Adds what was chosen in a menu of that type. */
    addChosen(menu: ComponentType, id: string): void {
      const type = menuTypes[menu]
      if (type !== undefined) add(type, id)
    },
    /** All of it, without the empty parts; undefined when there is nothing. */
    all(): Resolved | undefined {
      const filled = Object.entries(found).filter(([, part]) => Object.keys(part).length > 0)
      return filled.length ? Object.fromEntries(filled) : undefined
    },
  }
}

const menuTypes: Partial<Readonly<Record<ComponentType, Type>>> = {
  ...{ [ComponentType.UserSelect]: Type.User, [ComponentType.RoleSelect]: Type.Role },
  ...{ [ComponentType.ChannelSelect]: Type.Channel, [ComponentType.MentionableSelect]: Type.Mentionable },
}
