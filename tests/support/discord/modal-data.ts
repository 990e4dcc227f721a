import { ComponentType } from 'discord.js'
import { type Modal, type ModalField, modalFields } from './validate-modal.ts'

export type ModalValues = Readonly<Record<string, string | readonly string[]>>

/** Fills in a form as Discord's client does, and refuses (throws) what it would not let a person send off. */
export function fillInModal(modal: Modal, values: ModalValues) {
  const labels = new Map<string, string>()
  for (const part of modal.components)
    if (part.type === ComponentType.Label) labels.set(part.component.custom_id, part.label)
  for (const field of modalFields(modal)) if ('label' in field && field.label) labels.set(field.custom_id, field.label)
  const nameOf = (field: ModalField) => [field.custom_id, labels.get(field.custom_id)]
  const names = modalFields(modal).flatMap(nameOf)
  for (const name of Object.keys(values))
    if (!names.includes(name)) throw new Error(`The form has no "${name}"; it has: ${names.join(', ')}`)
  const fill = (field: ModalField) => {
    const name = nameOf(field).find((one) => one !== undefined && one in values)
    return fillField(field, name === undefined ? undefined : values[name])
  }
  return {
    custom_id: modal.custom_id,
    components: modal.components.map((part, id) => {
      if (part.type === ComponentType.Label) return { type: part.type, id, component: fill(part.component) }
      if (part.type === ComponentType.ActionRow) return { type: part.type, id, components: part.components.map(fill) }
      return { type: part.type, id }
    }),
  }
}

function fillField(field: ModalField, value: string | readonly string[] | undefined) {
  const base = { type: field.type, id: field.id ?? 0, custom_id: field.custom_id }
  const isRequired = field.required ?? true
  if (field.type !== ComponentType.TextInput) {
    const chosen = value === undefined ? [] : [value].flat()
    if (isRequired && chosen.length < (field.min_values ?? 1)) throw new Error(`"${field.custom_id}" must be chosen`)
    if (chosen.length > (field.max_values ?? 1))
      throw new Error(`"${field.custom_id}" takes ${field.max_values ?? 1} at most`)
    return { ...base, values: chosen }
  }
  const text = typeof value === 'string' ? value : (field.value ?? '')
  if (isRequired && !text) throw new Error(`"${field.custom_id}" must be filled in`)
  if (text && text.length < (field.min_length ?? 0))
    throw new Error(`"${field.custom_id}" takes ${field.min_length} characters at least`)
  if (text.length > (field.max_length ?? 4000))
    throw new Error(`"${field.custom_id}" takes ${field.max_length ?? 4000} characters at most`)
  return { ...base, value: text }
}
