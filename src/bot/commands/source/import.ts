import { ButtonStyle, type ChatInputCommandInteraction, ComponentType } from 'discord.js'
import { isolateIn, say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import { fromTheRight, stripBidi } from '../../../lib/bidi.ts'
import { toCustomId } from '../../../posters/custom-id.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import { decodeBody } from '../../../readers/http/charset.ts'
import { parseSourceList } from '../../../readers/source-list.ts'
import type { BotContext, Caller } from '../../context.ts'
import { MOST_OWN_SOURCES } from '../../limits.ts'
import { pagedReply } from '../../paging.ts'
import type { Reply } from '../../reply.ts'
import { type ImportDraft, planServerImport } from './import-plan.ts'
import { asAddress, describeFailure, nameOf } from './words.ts'

const LONGEST_ADDRESS = 2_000

/** Reads a list of sources and shows what of it would be added; components/import.ts adds it. */
export async function importList(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language, guildId } = caller
  const { database } = context
  const file = interaction.options.getAttachment('file')
  const typed = interaction.options.getString('url')
  if ((file === null) === (typed === null)) return { content: say(language, 'import.which') }
  const url = file?.url ?? asAddress(stripBidi(typed ?? '').trim())
  const from = file ? (file.title ?? file.name) : url

  const later = context.mayFetch(caller, context.clock())
  if (later !== null) return { content: say(language, 'source.later', { time: toTimestamp(later) }) }
  const got = await context.reader.download(url)
  if (got.outcome === 'failed') {
    const reason = describeFailure(language, got.failure)
    return { content: say(language, 'source.fails', { name: escapeWithin(toPlainLine(from), 200), reason }) }
  }
  const list = parseSourceList(decodeBody(got.body, got.contentType).text, {
    noOpml: say(language, 'import.no-opml'),
    noSource: (line) => say(language, 'import.no-source', { line }),
    noAddress: (text) => say(language, 'import.no-address', { text }),
  })
  const refuse = (address: string) => {
    if (address.length > LONGEST_ADDRESS) return say(language, 'failure.bad-address')
    const objection = context.objectionTo(address)
    return objection === null ? null : describeFailure(language, objection)
  }
  const draft = await planServerImport(database, guildId, list, { from, refuse })
  return show(draft, context.imports.keep(draft, caller, context.clock()), language)
}

/** A page of what an import would add; `key`: its draft's. */
export async function showImport(caller: Caller, context: BotContext, page: number, key: string): Promise<Reply> {
  const draft = context.imports.find(key, caller, context.clock())
  return draft === null ? { content: say(caller.language, 'import.gone') } : show(draft, key, caller.language, page)
}

function show(draft: ImportDraft, key: string, language: Language, page = 0): Reply {
  const { chosen, added, known, tooMany, unusable, complaints } = draft
  const count = chosen.length + added.length
  const align = language.direction === 'rtl' ? fromTheRight : (text: string) => text
  const lines = [
    ...chosen.map((source) => `${describe(source, language)} · ${say(language, 'import.catalogue')}`),
    ...added.map((source) => describe(source, language)),
    ...(unusable > 0 ? [say(language, 'import.unusable', { count: unusable })] : []),
    ...complaints.map((text) => `- ${escapeWithin(toPlainLine(text), 300)}`),
    ...(unusable > complaints.length && complaints.length > 0 ? ['- …'] : []),
  ].map(align)
  const said = [
    count > 0
      ? say(language, 'import.preview', { count })
      : say(language, known + tooMany > 0 ? 'import.nothing-new' : 'import.nothing'),
    ...(known > 0 ? [say(language, 'import.known', { count: known })] : []),
    ...(tooMany > 0 ? [say(language, 'import.too-many', { count: tooMany, most: MOST_OWN_SOURCES })] : []),
  ]
  const content = said.join('\n')
  if (lines.length === 0) return { content }
  const title = escapeWithin(toPlainLine(draft.from), 200)
  const paged = pagedReply({ list: 'import', about: key, title, lines, page }, language)
  return {
    ...paged,
    content,
    components: [...(paged.components ?? []), ...(count > 0 ? [confirmation(key, language)] : [])],
  }
}

/** A source that nobody has looked at yet: its name and its address, as plain text. */
function describe(source: Pick<ImportDraft['added'][number], 'name' | 'url'>, language: Language): string {
  const name = nameOf({ name: source.name ?? '' }, language)
  return `**${name}** · ${isolateIn(language, escapeWithin(toPlainLine(source.url), 150))}`
}

function confirmation(key: string, language: Language) {
  const button = (style: ButtonStyle.Success | ButtonStyle.Secondary, rest: 'add' | 'cancel') => ({
    type: ComponentType.Button as const,
    style,
    label: say(language, `import.${rest}`),
    custom_id: toCustomId('import', key, rest),
  })
  return {
    type: ComponentType.ActionRow as const,
    components: [button(ButtonStyle.Success, 'add'), button(ButtonStyle.Secondary, 'cancel')],
  }
}
