import { readCustomId } from '../custom-id.ts'

/** The id of what Discord answered, or null. */
export function idOf(body: unknown): string | null {
  return textOf(body, 'id')
}

/** A text of what Discord answered, or null. */
export function textOf(body: unknown, field: string): string | null {
  const value = fieldOf(body, field)
  return typeof value === 'string' ? value : null
}

/** A list of what Discord answered; empty where there is none. */
export function listOf(body: unknown, field: string): readonly unknown[] {
  const value = fieldOf(body, field)
  return Array.isArray(value) ? value : []
}

/** A field of what Discord answered, undefined where there is none. */
export function fieldOf(body: unknown, field: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined
}

/** The keys in a message's own components, whatever their nesting. */
export function keysOf(component: unknown): readonly string[] {
  const customId = textOf(component, 'custom_id')
  const own = customId === null ? null : (readCustomId(customId)?.key ?? null)
  // Sections keep their button in `accessory` (https://discord.com/developers/docs/components/reference#section).
  const children = [...listOf(component, 'components'), fieldOf(component, 'accessory')]
  return [...(own === null ? [] : [own]), ...children.flatMap((child) => (child ? keysOf(child) : []))]
}
