import type { APIMessageTopLevelComponent } from 'discord.js'

// "Messages allow up to 40 total components", nested ones included (https://discord.com/developers/docs/components/reference), and 4,000 characters in all
// (https://discord.js.org/docs/packages/discord.js/main/TextDisplayBuilder:Class).
const MOST_COMPONENTS = 40
const MOST_CHARACTERS = 4_000
// Above them Discord answers 500: https://github.com/discord/discord-api-docs/issues/8554, https://github.com/discord/discord-api-docs/issues/7528
const MOST_BYTES = 10_170
const BYTES_A_TEXT = 12

interface Size {
  readonly components: number
  readonly characters: number
  readonly bytes: number
}

/** Whether Discord takes these components of the second generation as one message: their number, their text's characters and its bytes. */
export function fitsInMessage(all: readonly APIMessageTopLevelComponent[]): boolean {
  const { components, characters, bytes } = sum(all.map(sizeOf))
  return components <= MOST_COMPONENTS && characters <= MOST_CHARACTERS && bytes <= MOST_BYTES
}

function sizeOf(component: object): Size {
  const children = 'components' in component && Array.isArray(component.components) ? component.components : []
  const nested = 'accessory' in component && component.accessory ? [...children, component.accessory] : children
  const text = 'content' in component && typeof component.content === 'string' ? component.content : null
  const own: Size = {
    components: 1,
    characters: text?.length ?? 0,
    bytes: text === null ? 0 : new TextEncoder().encode(text).length + BYTES_A_TEXT,
  }
  return sum([own, ...nested.map(sizeOf)])
}

function sum(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (total, size) => ({
      components: total.components + size.components,
      characters: total.characters + size.characters,
      bytes: total.bytes + size.bytes,
    }),
    { components: 0, characters: 0, bytes: 0 },
  )
}
