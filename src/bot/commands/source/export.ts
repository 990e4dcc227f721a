import { say } from '../../../languages/index.ts'
import { toOpml } from '../../../readers/opml.ts'
import { listVisibleSources } from '../../../storage/chosen-sources.ts'
import type { BotContext, Caller } from '../../context.ts'
import type { Reply } from '../../reply.ts'

/**
 * What the server reads, as OPML that `/source import` and feed readers take. A server's own addresses may hold a key that only its subscriber
 * should know: they are for those who may manage it.
 */
export async function exportSources(
  { language, guildId, canManage }: Caller,
  { database }: BotContext,
): Promise<Reply> {
  const visible = await listVisibleSources(database, guildId)
  const sources = canManage ? visible : visible.filter(({ owner }) => owner === null)
  if (sources.length === 0) return { content: say(language, 'source.none') }
  const lines = [
    say(language, 'export.done', { count: sources.length }),
    ...(sources.length < visible.length ? [say(language, 'export.without-own')] : []),
  ]
  return { content: lines.join('\n'), files: [{ name: 'mujaz-sources.opml', text: toOpml(sources, 'Mujaz') }] }
}
