import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isHttpAddress } from '../news/address.ts'
import { CommandFailure, EXIT } from './exit.ts'
import { readJsonLines, readOrFail, textOf } from './lines.ts'
import type { Terminal } from './terminal.ts'

export interface InspectOptions {
  readonly url?: string
  readonly contentType?: string
  readonly list?: string
}

/** Something to inspect: the bytes of a file or of an answer, and where they came from. */
export interface Place {
  /** As the list names it; null without a list. */
  readonly file: string | null
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly contentType: string | null
}

/** A place that could not be had: why, in plain English. */
export interface NoPlace {
  readonly file: string | null
  readonly error: string
}

/** What the command line names, one after the other: a file, an address, or the files of a list (from here, else beside it). */
export async function* readPlaces(
  terminal: Terminal,
  place: string | undefined,
  options: InspectOptions,
): AsyncGenerator<Place | NoPlace> {
  if (options.list !== undefined) {
    for (const line of await readJsonLines(options.list)) {
      const file = textOf(line, 'file')
      if (file === null) throw new CommandFailure(`${options.list}: a line has no "file".`, EXIT.failed)
      try {
        const bytes = await readOrFail(existsSync(file) ? file : resolve(dirname(options.list), file))
        yield { file, bytes, url: textOf(line, 'url'), contentType: textOf(line, 'contentType') }
      } catch (error) {
        if (!(error instanceof CommandFailure)) throw error
        yield { file, error: error.message }
      }
    }
    return
  }
  if (place === undefined) throw new CommandFailure('Name a file or an address, or give --list.', EXIT.usage)
  if (isHttpAddress(place)) yield await download(terminal, place)
  else
    yield {
      file: null,
      bytes: await readOrFail(place),
      url: options.url ?? null,
      contentType: options.contentType ?? null,
    }
}

async function download(terminal: Terminal, url: string): Promise<Place | NoPlace> {
  // Loaded here: files are inspected without a network.
  const [{ readSettings }, { createReader }] = await Promise.all([
    import('./settings.ts'),
    import('../readers/index.ts'),
  ])
  const { userAgent, allowPrivateNetworks } = readSettings(terminal)
  const reader = createReader({ userAgent, allowPrivateNetworks })
  try {
    const got = await reader.download(url)
    if (got.outcome === 'failed') return { file: null, error: `${got.failure.code}: ${got.failure.detail}` }
    return { file: null, bytes: got.body, url: got.url, contentType: got.contentType }
  } finally {
    await reader.close()
  }
}

/** A time as it is written: ISO 8601 in UTC, or null. */
export function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
