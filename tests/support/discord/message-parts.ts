import { ComponentType } from 'discord.js'
import { type Button, everyPart, type Select } from './validate-components.ts'
import type { StoredMessage } from './world.ts'

export const isButton = (part: object): part is Button => 'type' in part && part.type === ComponentType.Button
const selects: readonly unknown[] = [3, 5, 6, 7, 8]
export const isSelect = (part: object): part is Select => 'type' in part && selects.includes(part.type)

/** The button or menu of that custom_id, label or placeholder; throws when there is none or it is disabled. */
export function findPart<Wanted extends Button | Select>(
  message: StoredMessage,
  name: string,
  isWanted: (part: object) => part is Wanted,
): Wanted {
  const parts = everyPart(message.components).filter(isWanted)
  const names = (part: Button | Select) => [
    part.custom_id,
    'label' in part ? part.label : undefined,
    'placeholder' in part ? part.placeholder : undefined,
  ]
  const part = parts.find((one) => names(one).includes(name))
  if (!part)
    throw new Error(
      `The message has no "${name}"; it has: ${parts.map((one) => names(one).filter(Boolean).join(' / ')).join(', ')}`,
    )
  if (part.disabled) throw new Error(`"${name}" is disabled`)
  return part
}

/** Throws unless these values can be chosen together. */
export function demandChoosable(menu: Select, values: readonly string[]): void {
  if (values.length < (menu.min_values ?? 1) || values.length > (menu.max_values ?? 1))
    throw new Error(`The menu does not take ${values.length} values`)
  if (!('options' in menu)) return
  const strange = values.find((value) => !menu.options.some((option) => option.value === value))
  if (strange !== undefined) throw new Error(`The menu does not offer "${strange}"`)
}
