import { ComponentType } from 'discord.js'
import { refuse, refuseField } from './errors.ts'
import { type Component, everyPart, type Part } from './validate-components.ts'

/** Refuses what a message's components must not be together; gives each its id. `parts` must be fresh: ids are written into them. */
export function checkComponents(parts: readonly Component[], isV2: boolean): void {
  if (isV2) checkV2(parts)
  else checkLegacy(parts)
  const all = everyPart(parts)
  const repeated = firstRepeated(all.flatMap((part) => ('custom_id' in part && part.custom_id) || []))
  if (repeated !== undefined)
    throw refuseField(
      ['components'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      `Component custom id cannot be duplicated: ${repeated}`,
    )
  for (const part of all) {
    if ('min_values' in part && (part.min_values ?? 1) > (part.max_values ?? 1))
      throw refuseField(['components'], 'SELECT_COMPONENT_MIN_VALUES', 'min_values is larger than max_values')
  }
  numberParts(all)
}

// "Legacy messages allow up to 5 action rows as top-level components."
// https://docs.discord.com/developers/components/reference#legacy-message-component-behavior
function checkLegacy(parts: readonly Component[]): void {
  if (parts.length > 5) throw refuseField(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')
  parts.forEach((part, index) => {
    if (part.type !== ComponentType.ActionRow)
      throw refuseField(['components', index, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of (1,).')
  })
}

// "Messages allow up to 40 total components": nested ones count. https://docs.discord.com/developers/components/reference
const MAX_PARTS = 40
// https://discord.js.org/docs/packages/discord.js/main/TextDisplayBuilder:Class and Discord's own answer give 4,000 for all text together.
const MAX_TEXT = 4000
// Both answered with a bare 500. https://github.com/discord/discord-api-docs/issues/8554, https://github.com/discord/discord-api-docs/issues/7528
const MAX_TEXT_BYTES = 10_170
const BYTES_A_TEXT = 12
const MAX_MEDIA = 64

function checkV2(parts: readonly Component[]): void {
  const all = everyPart(parts)
  if (all.length > MAX_PARTS)
    throw refuseField(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be ${MAX_PARTS} or fewer in length.`)
  const texts = all.flatMap((part) => (part.type === ComponentType.TextDisplay ? part.content : []))
  if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_TEXT)
    throw refuseField(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text size of components exceeds the maximum size of ${MAX_TEXT}`,
    )
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + BYTES_A_TEXT, 0)
  const media = all.reduce((sum, part) => sum + mediaIn(part), 0)
  if (bytes > MAX_TEXT_BYTES || media > MAX_MEDIA) throw refuse('internal')
}

function mediaIn(part: Part): number {
  if (part.type === ComponentType.MediaGallery) return part.items.length
  return part.type === ComponentType.Thumbnail ? 1 : 0
}

// "The id must be unique within the message and is generated sequentially if left empty"; 0 counts as empty.
// https://docs.discord.com/developers/components/reference#anatomy-of-a-component
function numberParts(all: readonly Part[]): void {
  const given = all.flatMap((part) => part.id || [])
  if (firstRepeated(given.map(String)) !== undefined)
    throw refuseField(['components'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated')
  let next = 1
  for (const part of all) {
    if (part.id) continue
    while (given.includes(next)) next++
    part.id = next++
  }
}

function firstRepeated(texts: readonly string[]): string | undefined {
  return texts.find((text, index) => texts.indexOf(text) !== index)
}
