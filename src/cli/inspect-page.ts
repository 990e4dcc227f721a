import { decodeBody } from '../readers/http/charset.ts'
import { openPageReader } from '../readers/page.ts'
import { EXIT } from './exit.ts'
import { type InspectOptions, readPlaces, toIso } from './inspect-places.ts'
import { type Terminal, writeLine } from './terminal.ts'

/** Where a page came from when nobody says: its relative links lead nowhere real. */
const NOWHERE = 'https://page.invalid/'

/** Writes what each page tells: its text without boilerplate, and whom it credits. */
export async function inspectPage(
  terminal: Terminal,
  named: string | undefined,
  options: InspectOptions,
): Promise<number> {
  const reader = openPageReader()
  let failed = false
  try {
    for await (const place of readPlaces(terminal, named, options)) {
      const label = place.file === null ? {} : { file: place.file }
      const reading =
        'error' in place
          ? place
          : await reader.readPage(decodeBody(place.bytes, place.contentType).text, place.url ?? NOWHERE)
      if ('error' in reading || reading.outcome === 'failed') {
        failed = true
        writeLine(terminal, {
          ...label,
          error: 'error' in reading ? reading.error : `${reading.failure.code}: ${reading.failure.detail}`,
        })
        continue
      }
      const { title, author, publishedAt, language, text, attribution } = reading.page
      writeLine(terminal, { ...label, title, author, publishedAt: toIso(publishedAt), language, text, attribution })
    }
  } finally {
    await reader.close()
  }
  return failed && options.list === undefined ? EXIT.failed : EXIT.done
}
