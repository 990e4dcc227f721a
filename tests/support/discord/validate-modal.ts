import { ComponentType, TextInputStyle } from 'discord.js'
import { z } from 'zod'
import { refuseField } from './errors.ts'
import { readForm } from './form.ts'
import { channelSelect, entitySelect, partId, stringSelect, textDisplay } from './validate-components.ts'

// https://docs.discord.com/developers/components/reference#text-input
const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id: partId,
  custom_id: z.string().min(1).max(100),
  style: z.literal([TextInputStyle.Short, TextInputStyle.Paragraph]),
  label: z.string().min(1).max(45).optional(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
})
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: partId,
  components: z.array(textInput).min(1).max(1),
})
const label = z.object({
  type: z.literal(ComponentType.Label),
  id: partId,
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).optional(),
  component: z.discriminatedUnion('type', [textInput, stringSelect, entitySelect, channelSelect]),
})

// "Between 1 and 5 (inclusive) components that make up the modal."
// https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
const modal = z.object({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [row, label, textDisplay]))
    .min(1)
    .max(5),
})

/** A form that the bot shows to one person. */
export type Modal = z.infer<typeof modal>
/** One thing to fill in. */
export type ModalField = z.infer<typeof textInput> | z.infer<typeof label>['component']

/** Reads and checks the data of a modal callback. */
export function readModal(data: unknown): Modal {
  const form = readForm(modal, data)
  const names = modalFields(form).map((field) => field.custom_id)
  if (new Set(names).size < names.length)
    throw refuseField(['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')
  return form
}

/** Everything in a modal that a person fills in. */
export function modalFields(form: Modal): ModalField[] {
  return form.components.flatMap((part) => {
    if (part.type === ComponentType.ActionRow) return part.components
    return part.type === ComponentType.Label ? [part.component] : []
  })
}
