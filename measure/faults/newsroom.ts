import { writeFile } from 'node:fs/promises'
import { type FeedServer, startFeedServer } from '../../tests/support/feed-server.ts'
import type { Random } from '../bench/random.ts'
import { headline } from './headlines.ts'
import type { Stage } from './stage.ts'

/** A source that real processes read over HTTP. */
export interface Newsroom {
  /** The path of a list of sources for SOURCES. */
  readonly list: string
  /** Adds so many stories to the feed. */
  readonly publish: (count: number) => void
  readonly close: () => Promise<void>
}

export async function openNewsroom(folder: string, stage: Stage, random: Random): Promise<Newsroom> {
  const server: FeedServer = await startFeedServer()
  const list = `${folder}/sources.jsonl`
  await writeFile(
    list,
    `${JSON.stringify({ url: `${server.url}/feed.xml`, name: 'Outlet', language: 'en', focus: 'ai' })}\n`,
  )
  const entries: string[] = []
  return {
    list,
    publish(count) {
      for (let more = 0; more < count; more += 1) {
        const url = `https://outlet.example/s${stage.stories.length}e`
        const date = new Date(stage.calendar.true() - 5 * 60_000).toUTCString()
        const title = headline(random)
        entries.unshift(
          `<item><title>${title}</title><link>${url}</link><guid>${url}</guid><pubDate>${date}</pubDate></item>`,
        )
        stage.note({ url, title: title.slice(0, title.indexOf(' ') + 1) })
      }
      const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${entries.join('')}</channel></rss>`
      server.route('/feed.xml', { body, type: 'application/rss+xml' })
    },
    close: () => server.close(),
  }
}
