import { ComponentType } from 'discord.js'
import type { Part } from './validate-components.ts'
import type { Embed } from './validate-embed.ts'

// What Discord adds to embeds and components when it gives them back: a bot that compares what it sent with what it reads meets these.

const proxied = (url: string) => `https://images-ext-1.discordapp.net/external/stand-in/${encodeURIComponent(url)}`

/** An embed as Discord writes it. https://docs.discord.com/developers/resources/message#embed-object */
export function toEmbed(embed: Embed) {
  const { image, thumbnail, timestamp, fields, ...rest } = embed
  return {
    type: 'rich',
    ...rest,
    ...(timestamp === undefined ? {} : { timestamp: new Date(timestamp).toISOString().replace('Z', '000+00:00') }),
    ...(fields ? { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) } : {}),
    ...(image ? { image: { ...image, proxy_url: proxied(image.url) } } : {}),
    ...(thumbnail ? { thumbnail: { ...thumbnail, proxy_url: proxied(thumbnail.url) } } : {}),
  }
}

/** A component as Discord writes it, with its defaults filled in. https://docs.discord.com/developers/components/reference */
export function toComponent(part: Part): object {
  const media = ({ url }: { readonly url: string }) => ({ id: '0', url, proxy_url: proxied(url), content_type: null })
  switch (part.type) {
    case ComponentType.ActionRow:
      return { ...part, components: part.components.map(toComponent) }
    case ComponentType.Container:
      return { accent_color: null, spoiler: false, ...part, components: part.components.map(toComponent) }
    case ComponentType.Section:
      return { ...part, components: part.components.map(toComponent), accessory: toComponent(part.accessory) }
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false, ...part, media: media(part.media) }
    case ComponentType.MediaGallery: {
      const items = part.items.map((item) => ({ description: null, spoiler: false, ...item, media: media(item.media) }))
      return { ...part, items }
    }
    case ComponentType.File:
      return {
        spoiler: false,
        name: part.file.url.replace('attachment://', ''),
        size: 0,
        ...part,
        file: media(part.file),
      }
    case ComponentType.Separator:
      return { divider: true, spacing: 1, ...part }
    case ComponentType.TextDisplay:
    case ComponentType.Button:
      return part
    default: {
      const { required: _, ...menu } = part
      return { min_values: 1, max_values: 1, ...menu }
    }
  }
}
