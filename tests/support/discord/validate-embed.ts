import { z } from 'zod'
import { rule } from './form.ts'
import { webAddress } from './web-address.ts'

// Lengths are counted in UTF-16 units, the strictest reading of "characters"; blanks at both ends are trimmed first and not counted.
// https://docs.discord.com/developers/resources/message#embed-object-embed-limits
const MAX_ADDRESS = 2048
const pictureAddress = webAddress(MAX_ADDRESS, { attachments: true })
const picture = z.object({ url: pictureAddress, description: z.string().max(4096).optional() })

const embed = z
  .object({
    title: z.string().trim().max(256).optional(),
    description: z.string().trim().max(4096).optional(),
    url: webAddress(MAX_ADDRESS).optional(),
    timestamp: z.iso
      .datetime({ offset: true, ...rule('DATE_TIME_TYPE_PARSE', 'Could not parse the value. Should be ISO8601.') })
      .optional(),
    color: z.int().min(0).max(0xffffff).optional(),
    footer: z.object({ text: z.string().trim().min(1).max(2048), icon_url: pictureAddress.optional() }).optional(),
    author: z
      .object({
        name: z.string().trim().min(1).max(256),
        url: webAddress(MAX_ADDRESS).optional(),
        icon_url: pictureAddress.optional(),
      })
      .optional(),
    image: picture.optional(),
    thumbnail: picture.optional(),
    fields: z
      .array(
        z.object({
          name: z.string().trim().min(1).max(256),
          value: z.string().trim().min(1).max(1024),
          inline: z.boolean().optional(),
        }),
      )
      .max(25)
      .optional(),
  })
  .refine(showsSomething, { path: ['description'], ...rule('BASE_TYPE_REQUIRED', 'This field is required') })

/** An embed as a message keeps it. */
export type Embed = z.infer<typeof embed>

/** All embeds of a message: at most ten, 6,000 characters together. */
export const embedList = z
  .array(embed)
  .max(10)
  .refine((embeds) => embedsSize(embeds) <= 6000, {
    ...rule('MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'),
  })

// The characters that count towards the 6,000 of a message.
function embedsSize(embeds: readonly Embed[]): number {
  return embeds
    .flatMap((one) => [
      ...[one.title, one.description, one.footer?.text, one.author?.name],
      ...(one.fields ?? []).flatMap((field) => [field.name, field.value]),
    ])
    .reduce((sum, text) => sum + (text?.length ?? 0), 0)
}

function showsSomething(one: {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly fields?: readonly unknown[] | undefined
  readonly footer?: unknown
  readonly author?: unknown
  readonly image?: unknown
  readonly thumbnail?: unknown
}): boolean {
  const parts = [one.title, one.description, one.fields?.length, one.footer, one.author, one.image, one.thumbnail]
  return parts.some(Boolean)
}
