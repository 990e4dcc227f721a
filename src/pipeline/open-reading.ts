import type { Config } from '../config.ts'
import type { Log } from '../lib/log.ts'
import { createReader } from '../readers/index.ts'
import type { Reader } from '../readers/reader.ts'
import type { Database } from '../storage/database.ts'
import { loadSources } from './load-sources.ts'
import { createPoller, type Poller } from './poll-sources.ts'
import { createSorter } from './sort-items.ts'

/** What reads: enough for `poll` and the demo. */
export interface ReadingParts {
  readonly database: Database
  readonly reader: Reader
  readonly poller: Poller
  /** Stops reading and closes the database. */
  close(): Promise<void>
}

export interface ReadingOptions {
  /** Aborting it stops the reading. */
  readonly stopping?: AbortController
  /** Lets whom somebody waits for come first. */
  readonly giveWay?: () => Promise<void>
}

/** Builds the reading half over an open database, its sources brought up to date with the settings. */
export async function openReading(
  config: Config,
  database: Database,
  log: Log,
  { stopping = new AbortController(), giveWay }: ReadingOptions = {},
): Promise<ReadingParts> {
  const clock = Date.now
  const reader = createReader({ userAgent: config.userAgent, allowPrivateNetworks: config.allowPrivateNetworks })
  try {
    await loadSources({ database, reader, log, list: config.sources })
  } catch (error) {
    await reader.close()
    throw error
  }
  const sorter = createSorter()
  const poller = createPoller({
    database,
    reader,
    sorter,
    log,
    interval: config.pollInterval,
    clock,
    signal: stopping.signal,
    ...(giveWay ? { giveWay } : {}),
  })
  return {
    database,
    reader,
    poller,
    async close() {
      stopping.abort(new Error('Mujaz is stopping.'))
      await reader.close()
      await database.destroy()
    },
  }
}
