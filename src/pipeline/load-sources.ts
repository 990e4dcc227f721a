import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sources as catalogue } from '../catalogue/sources.ts'
import type { Log } from '../lib/log.ts'
import { isHttpAddress, toAddressKey } from '../news/address.ts'
import { decodeBody } from '../readers/http/charset.ts'
import type { Reader } from '../readers/reader.ts'
import { parseSourceList } from '../readers/source-list.ts'
import type { Database } from '../storage/database.ts'
import { replaceInstallationSources } from '../storage/installation-sources.ts'
import type { NewSource } from '../storage/sources.ts'

/** The list of SOURCES cannot be had: a wrong setting. */
export class SourceListError extends Error {}

/**
 * Makes the installation's sources those of the setting, or of the catalogue. What is gone from the list is switched off, its history kept.
 * An address that cannot be reached just now leaves the sources as they are; a list that holds none is a wrong setting.
 */
export async function loadSources(options: {
  readonly database: Database
  readonly reader: Reader
  readonly log: Log
  /** A path, an address, or null: the catalogue. */
  readonly list: string | null
}): Promise<void> {
  const { database, log, list } = options
  if (list === null) {
    await replaceInstallationSources(
      database,
      catalogue.map((listed) => ({ ...toNewSource(listed), optional: !listed.on })),
    )
    return
  }
  const text = await readList(options.reader, list)
  if (text === null) return log.error('SOURCES: the list could not be fetched; going on with the sources known so far')
  const { sources, complaints } = parseSourceList(text)
  for (const complaint of complaints) log.warn({ complaint }, 'SOURCES: an entry cannot be used')
  if (sources.length === 0)
    throw new SourceListError('SOURCES: the list holds no source; it must be OPML or JSON Lines with a "url" a line')
  await replaceInstallationSources(
    database,
    sources.map((listed) => toNewSource(listed)),
  )
}

async function readList(reader: Reader, list: string): Promise<string | null> {
  if (isHttpAddress(list)) {
    const got = await reader.download(list)
    return got.outcome === 'failed' ? null : decodeBody(got.body, got.contentType).text
  }
  try {
    return await readFile(list, 'utf8')
  } catch (error) {
    throw new SourceListError('SOURCES: the file cannot be read; check its path and owner', { cause: error })
  }
}

type Listed = Pick<NewSource, 'url' | 'site' | 'language' | 'kind' | 'focus'> & {
  readonly id?: string
  readonly name: string | null
}

/** A listed source as it is stored: its id is that of its address and owner, the same in every installation. */
export function toNewSource(listed: Listed, owner: string | null = null): NewSource {
  const urlKey = toAddressKey(listed.url) ?? listed.url
  const named = owner === null ? urlKey : `${owner} ${urlKey}`
  return {
    id: listed.id ?? createHash('sha256').update(named).digest('hex').slice(0, 12),
    owner,
    url: listed.url,
    urlKey,
    name: listed.name ?? URL.parse(listed.url)?.host ?? listed.url,
    site: listed.site,
    language: listed.language,
    kind: listed.kind,
    focus: listed.focus,
  }
}
