import type { APIContainerComponent, APIEmbed } from 'discord.js'
import type { Message } from './message.ts'

/** https://discord.com/developers/docs/resources/message#create-message */
const MOST_EMBEDS = 10

/** What a message of any layout shows, as embeds alone: an answer that says more beside it can hold neither its text nor its cards. */
export function asEmbeds(message: Message): readonly APIEmbed[] {
  if (message.embeds) return message.embeds
  if (message.content) return [{ description: message.content }]
  const cards = (message.components ?? []).flatMap((component) => (component.type === 17 ? [toEmbed(component)] : []))
  return cards.slice(0, MOST_EMBEDS)
}

/** Numbers are Discord's: 10 a text, 9 a section, 11 a picture. */
function toEmbed({ accent_color: colour, components }: APIContainerComponent): APIEmbed {
  const texts = components.flatMap((child) =>
    child.type === 10 ? [child.content] : child.type === 9 ? child.components.map(({ content }) => content) : [],
  )
  const picture = components.flatMap((child) =>
    child.type === 9 && child.accessory.type === 11 ? [child.accessory.media.url] : [],
  )[0]
  return {
    description: texts.join('\n'),
    ...(colour == null ? {} : { color: colour }),
    ...(picture === undefined ? {} : { thumbnail: { url: picture } }),
  }
}
