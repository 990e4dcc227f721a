import { languageName, say } from '../../../languages/index.ts'
import type { Digest } from '../../../news/digest.ts'
import { isForForums } from '../../../posters/channel-access.ts'
import { listVisibleSources } from '../../../storage/chosen-sources.ts'
import { listGuildDigests } from '../../../storage/digests.ts'
import type { BotContext, Caller } from '../../context.ts'

/** So few outlets of a language tell less than a digest's stories a day. */
const FEW_SOURCES = 3

type Ordered = Pick<Digest, 'id' | 'channelId' | 'language' | 'sources' | 'layout'>

/** What people should know of a digest, though nothing forbids it: another beside it in the same language, hardly a source in its language. */
export async function remarksOn(digest: Ordered, caller: Caller, context: BotContext): Promise<readonly string[]> {
  const { language, guildId } = caller
  const spoken = languageName(language, digest.language)
  const digests = await listGuildDigests(context.database, guildId)
  const beside = digests.filter(
    (other) => other.id !== digest.id && other.channelId === digest.channelId && other.language === digest.language,
  ).length
  const sources = await listVisibleSources(context.database, guildId)
  const chosen = digest.sources.length === 0 ? sources : sources.filter(({ id }) => digest.sources.includes(id))
  // Who does not say in which language they write may write in any.
  const telling = chosen.filter((source) => source.language === null || isOf(source.language, digest.language)).length
  return [
    ...(beside === 0
      ? []
      : [say(language, 'digest.beside', { channel: `<#${digest.channelId}>`, language: spoken, count: beside })]),
    ...(telling < FEW_SOURCES ? [say(language, 'digest.few-sources', { language: spoken, count: telling })] : []),
    ...(isForForums(digest.layout) ? [say(language, 'digest.tags')] : []),
  ]
}

function isOf(tag: string, language: string): boolean {
  return tag.split('-')[0] === language
}
