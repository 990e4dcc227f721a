import { keyIn, postedTo } from './messages.ts'
import type { Stage, StoryMark } from './stage.ts'

/** What became of the stories of a trial. */
export interface Verdict {
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Deliveries that ended as uncertain. */
  readonly uncertain: number
  /** Stories whose message a moderator took away. */
  readonly removed: number
  /** Each digest's editions that held stories. */
  readonly editions: number
  readonly pending: number
}

/** Counts every story in every channel, as a reader of Discord would. */
export function judge(stage: Stage, deleted: ReadonlySet<string>): Verdict {
  const lost: string[] = []
  const doubled: string[] = []
  let removed = 0
  const stories = storiesOf(stage)
  for (const digest of stage.digests) {
    const messages = postedTo(stage, digest.channelId)
    const texts = messages.map((message) => JSON.stringify(message))
    const keys = messages.map(keyIn).filter((key) => key !== null)
    for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) < index)))
      doubled.push(`${digest.id}: message ${key}`)
    const deliveries = stage.reader
      .prepare('select id, nonce, state, story_ids, reason from deliveries where digest_id = ?')
      .all(digest.id)
      .map(({ nonce, state, reason, story_ids }) => ({
        nonce: String(nonce),
        state,
        reason,
        stories: String(story_ids),
      }))
    for (const [story, urls] of stories) {
      const found = texts.filter((text) => urls.some((mark) => tells(text, mark, digest.layout)))
      const [{ url } = { url: story }] = urls
      if (found.length > 1) doubled.push(`${digest.id} (${digest.layout}): ${url} × ${found.length}`)
      if (found.length > 0) continue
      const own = deliveries.filter((delivery) => delivery.stories.includes(`"${story}"`))
      if (own.some(({ nonce }) => deleted.has(nonce))) removed += 1
      else if (!own.some(({ state }) => state === 'uncertain'))
        lost.push(
          `${digest.id} (${digest.layout}): ${url} (${own.map(({ state, reason }) => `${state}: ${reason}`).join('; ')})`,
        )
    }
  }
  const count = (sql: string) => Number(stage.reader.prepare(sql).get()?.count)
  return {
    ...{ lost, doubled, removed },
    uncertain: count("select count(*) count from deliveries where state = 'uncertain'"),
    editions: Math.min(
      ...stage.digests.map(({ id }) =>
        count(`select count(*) count from editions where stories > 0 and digest_id = '${id}'`),
      ),
    ),
    pending: count("select count(*) count from deliveries where state = 'pending'"),
  }
}

/** A long list has titles without links; elsewhere a title may stand in a list above the message that tells it. */
function tells(text: string, { url, title }: StoryMark, layout: string): boolean {
  return text.includes(`${url}"`) || text.includes(`${url})`) || (layout === 'compact' && text.includes(title))
}

/** The marks of each story; one that was not read yet is a story by itself. */
function storiesOf({ reader, stories }: Stage): ReadonlyMap<string, readonly StoryMark[]> {
  const known = new Map(
    reader
      .prepare('select url, story_id from items')
      .all()
      .map(({ url, story_id }) => [String(url), String(story_id)]),
  )
  return Map.groupBy(stories, ({ url }) => known.get(url) ?? url)
}
