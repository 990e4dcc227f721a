import type { APIMessageTopLevelComponent, RESTPostAPIChannelMessageJSONBody } from 'discord.js'
import type { Place, ThreadStart } from '../news/delivery.ts'

/** The body of Discord's "create message" without its nonce, which the poster adds. */
export type Message = RESTPostAPIChannelMessageJSONBody

/** One message of an edition, with the stories that it tells. */
export interface MessagePart {
  readonly message: Message
  readonly storyIds: readonly string[]
  readonly place: Place
  /** The thread that begins with this message: a forum's post, or one on a channel's message; null where none does. */
  readonly thread: ThreadStart | null
}

/** Nobody is pinged by what feeds say (https://discord.com/developers/docs/resources/message#allowed-mentions-object). */
export const NO_MENTIONS: NonNullable<Message['allowed_mentions']> = { parse: [] }

/**
 * A message that Discord refused, without what feeds put into it besides words: first without pictures, then without links in titles. Null when
 * nothing is left to leave out.
 */
export function simplify(message: Message): Message | null {
  const components = message.components ?? []
  const plain = components.map(withoutPictures)
  if (plain.some((component, index) => component !== components[index])) return { ...message, components: plain }
  const embeds = message.embeds ?? []
  if (embeds.some(({ thumbnail, image }) => thumbnail || image)) {
    return { ...message, embeds: embeds.map(({ thumbnail: _, image: __, ...rest }) => rest) }
  }
  return embeds.some(({ url }) => url !== undefined)
    ? { ...message, embeds: embeds.map(({ url: _, ...rest }) => rest) }
    : null
}

/** A container whose sections with a picture are their texts alone; everything else as it is. */
function withoutPictures(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  // Numbers are Discord's: 17 a container, 9 a section, 11 a picture.
  if (component.type !== 17) return component
  const hasPicture = component.components.some((child) => child.type === 9 && child.accessory.type === 11)
  if (!hasPicture) return component
  return {
    ...component,
    components: component.components.flatMap((child) =>
      child.type === 9 && child.accessory.type === 11 ? child.components : [child],
    ),
  }
}
