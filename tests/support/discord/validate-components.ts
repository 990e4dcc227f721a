import { ButtonStyle, ChannelType, ComponentType } from 'discord.js'
import { z } from 'zod'
import { rule, setOf, snowflake } from './form.ts'
import { webAddress } from './web-address.ts'

// One component each; what holds for a message's components together is in check-components.ts.
// https://docs.discord.com/developers/components/reference
export const partId = z.int().min(0).max(2_147_483_647).optional()
const customId = z.string().min(1).max(100)
const emoji = z.object({
  id: snowflake.optional(),
  name: z.string().max(32),
  animated: z.boolean().optional(),
})
const never = (message: string) => z.never(rule('BUTTON_COMPONENT_INVALID', message)).optional()

const buttonParts = {
  type: z.literal(ComponentType.Button),
  id: partId,
  label: z.string().max(80).optional(),
  emoji: emoji.optional(),
  disabled: z.boolean().optional(),
}
const pressable = z
  .object({
    ...buttonParts,
    style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
    custom_id: customId,
    url: never('A custom id and url cannot both be specified'),
    sku_id: never('A custom id and sku_id cannot both be specified'),
  })
  .refine(hasFace, { path: ['label'], ...rule('BASE_TYPE_REQUIRED', 'This field is required') })
const link = z
  .object({
    ...buttonParts,
    style: z.literal(ButtonStyle.Link),
    url: webAddress(512, { schemes: ['http', 'https', 'discord'] }),
    custom_id: never('A custom id and url cannot both be specified'),
    sku_id: never('A url and sku_id cannot both be specified'),
  })
  .refine(hasFace, { path: ['label'], ...rule('BASE_TYPE_REQUIRED', 'This field is required') })
const button = z.discriminatedUnion('style', [pressable, link])

const selectParts = {
  id: partId,
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
}
const selectOption = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
})
const distinctValues = (options: readonly { readonly value: string }[]) =>
  new Set(options.map((option) => option.value)).size === options.length
export const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...selectParts,
  options: z
    .array(selectOption)
    .min(1)
    .max(25)
    .refine(
      distinctValues,
      rule('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used'),
    ),
})
const defaultValues = z.array(z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) })).max(25)
export const entitySelect = z.object({
  type: z.literal([ComponentType.UserSelect, ComponentType.RoleSelect, ComponentType.MentionableSelect]),
  ...selectParts,
  default_values: defaultValues.optional(),
})
export const channelSelect = z.object({
  type: z.literal(ComponentType.ChannelSelect),
  ...selectParts,
  default_values: defaultValues.optional(),
  channel_types: setOf(z.enum(ChannelType)).optional(),
})

const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: partId,
  components: z
    .array(z.discriminatedUnion('type', [button, stringSelect, entitySelect, channelSelect]))
    .min(1)
    .max(5)
    .refine(
      (parts) => parts.length === 1 || parts.every((part) => part.type === ComponentType.Button),
      rule('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'),
    ),
})
const text = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id: partId,
  content: z.string().trim().min(1).max(4000),
})
const media = z.object({ url: webAddress(2048, { attachments: true, anyHost: true }) })
const altText = z.string().min(1).max(1024).optional()
const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id: partId,
  media,
  description: altText,
  spoiler: z.boolean().optional(),
})
const section = z.object({
  type: z.literal(ComponentType.Section),
  id: partId,
  components: z.array(text).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
})
const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id: partId,
  items: z
    .array(z.object({ media, description: altText, spoiler: z.boolean().optional() }))
    .min(1)
    .max(10),
})
const file = z.object({
  type: z.literal(ComponentType.File),
  id: partId,
  file: z.object({ url: webAddress(2048, { attachments: true, schemes: [] }) }),
  spoiler: z.boolean().optional(),
})
const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id: partId,
  divider: z.boolean().optional(),
  spacing: z.literal([1, 2]).optional(),
})
const inContainer = z.discriminatedUnion('type', [row, text, section, gallery, file, separator])
const container = z.object({
  type: z.literal(ComponentType.Container),
  id: partId,
  components: z.array(inContainer).min(1).max(40),
  accent_color: z.int().min(0).max(0xffffff).optional(),
  spoiler: z.boolean().optional(),
})
const topLevel = z.discriminatedUnion('type', [row, text, section, gallery, file, separator, container])

export const componentList = z.array(topLevel).max(40)
export const textDisplay = text

/** A component that stands by itself in a message. */
export type Component = z.infer<typeof topLevel>
export type Button = z.infer<typeof button>
export type Select = z.infer<typeof stringSelect> | z.infer<typeof entitySelect> | z.infer<typeof channelSelect>
/** Any component, at whatever depth. */
export type Part = Component | Button | Select | z.infer<typeof thumbnail>

function hasFace(one: { readonly label?: string | undefined; readonly emoji?: unknown }): boolean {
  return Boolean(one.label?.trim() || one.emoji)
}

/** Every component of a message, outer before inner, in reading order. */
export function everyPart(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    if (part.type === ComponentType.Section) return [part, ...part.components, ...everyPart([part.accessory])]
    return 'components' in part ? [part, ...everyPart(part.components)] : [part]
  })
}
