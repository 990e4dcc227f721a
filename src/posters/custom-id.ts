// A component's custom_id has at most 100 characters
// (https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id).
// This is the one place that writes and reads them: "action:key[:rest]".

const LONGEST = 100

export interface CustomId {
  readonly action: string
  /** The delivery's nonce, or another key of the action. */
  readonly key: string
  readonly rest: string
}

/** Throws when the id would be longer than Discord takes. */
export function toCustomId(action: string, key: string, rest = ''): string {
  const id = rest === '' ? `${action}:${key}` : `${action}:${key}:${rest}`
  if (id.length > LONGEST)
    throw new Error(`The custom_id of "${action}" has ${id.length} characters; Discord takes ${LONGEST}.`)
  return id
}

/** Null for what we did not write. */
export function readCustomId(id: string): CustomId | null {
  const [action, key, ...rest] = id.split(':')
  return action && key ? { action, key, rest: rest.join(':') } : null
}
