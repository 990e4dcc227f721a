import type { ReadItem } from '../news/types.ts'
import { parseFeedBytes } from '../readers/feed.ts'
import { EXIT } from './exit.ts'
import { type InspectOptions, readPlaces, toIso } from './inspect-places.ts'
import { type Terminal, writeLine } from './terminal.ts'

/** Writes each entry of each feed; what is no feed gives a line with its error. Fails only when the one feed that was named is none. */
export async function inspectFeed(
  terminal: Terminal,
  named: string | undefined,
  options: InspectOptions,
): Promise<number> {
  let failed = false
  for await (const place of readPlaces(terminal, named, options)) {
    const label = place.file === null ? {} : { file: place.file }
    const parsed =
      'error' in place ? place : await parseFeedBytes(place.bytes, { url: place.url, contentType: place.contentType })
    if ('error' in parsed || parsed.outcome === 'failed') {
      failed = true
      writeLine(terminal, {
        ...label,
        error: 'error' in parsed ? parsed.error : `${parsed.failure.code}: ${parsed.failure.detail}`,
      })
    } else {
      for (const item of parsed.items) writeLine(terminal, { ...label, ...toReport(item) })
    }
  }
  return failed && options.list === undefined ? EXIT.failed : EXIT.done
}

function toReport({
  guid,
  url,
  title,
  summary,
  author,
  image,
  publishedAt,
  updatedAt,
  language,
  categories,
}: ReadItem) {
  return {
    guid,
    url,
    title,
    summary,
    author,
    image,
    publishedAt: toIso(publishedAt),
    updatedAt: toIso(updatedAt),
    language,
    categories,
  }
}
