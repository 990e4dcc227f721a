import type { Log } from '../lib/log.ts'
import { alertSpan, listAlerts, startOfDay } from '../news/alert.ts'
import type { Digest } from '../news/digest.ts'
import { isQuiet, parseQuietHours } from '../news/quiet-hours.ts'
import type { Millis, Source } from '../news/types.ts'
import { listVisibleSources } from '../storage/chosen-sources.ts'
import type { Database } from '../storage/database.ts'
import { listPostedStories } from '../storage/editions.ts'
import { listRelevantItems } from '../storage/items.ts'
import { findSettings } from '../storage/settings.ts'
import { issueEdition } from './issue-edition.ts'
import { prepareAlert } from './prepare-edition.ts'

/** Claims an edition for each story of a digest that has just broken, as far as its rule and the server's quiet hours allow. */
export async function publishAlerts(database: Database, log: Log, digest: Digest, now: Millis): Promise<void> {
  const rule = digest.alert
  if (rule === null) return
  const { guildId, timezone } = digest
  const [items, sources, settings, posted] = await Promise.all([
    listRelevantItems(database, guildId, now - alertSpan(rule), now),
    listVisibleSources(database, guildId),
    guildId === null ? null : findSettings(database, guildId),
    listPostedStories(database, digest.id),
  ])
  const hours = settings?.quietHours ? parseQuietHours(settings.quietHours) : null
  const stories = listAlerts({
    rule,
    items: items.filter((item) => !posted.has(item.storyId)),
    sources: new Map(sources.map((source): [string, Source] => [source.id, source])),
    isQuiet: (at) => hours !== null && isQuiet(hours, timezone, at),
    now,
  })
  const limit = { since: startOfDay(now, timezone), most: rule.most }
  for (const slot of stories) {
    const prepare = () => prepareAlert(database, digest, slot, now)
    const result = await issueEdition(database, digest, { lane: 'alert', slot, limit, prepare }, now)
    if (result.outcome === 'over') return
    if (result.outcome === 'claimed') log.info({ digest: digest.id, story: slot }, 'alert')
  }
}
