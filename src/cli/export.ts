import { createLog } from '../lib/log.ts'
import { toOpml } from '../readers/opml.ts'
import { listDigests } from '../storage/digests.ts'
import { listDueSources } from '../storage/sources.ts'
import { EXIT } from './exit.ts'
import { toExportFile } from './export-file.ts'
import { openReadingOrFail } from './open-reading.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Writes what is set up as OPML or JSON. */
export async function exportAll(terminal: Terminal, format: string): Promise<number> {
  const config = readSettings(terminal)
  const reading = await openReadingOrFail(terminal, config, createLog('error', [], terminal.stderr))
  try {
    const sources = await listDueSources(reading.database, 0, true)
    const sorted = sources.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.url.localeCompare(b.url, 'en'))
    if (format === 'opml') {
      const shared = sorted.filter(({ owner }) => owner === null)
      terminal.stdout.write(toOpml(shared, 'Sources of Mujaz'))
    } else {
      const listed = sorted.map((source) => ({ ...source, server: source.owner }))
      const file = toExportFile(listed, await listDigests(reading.database), Date.now())
      terminal.stdout.write(`${JSON.stringify(file, null, 2)}\n`)
    }
    return EXIT.done
  } finally {
    await reading.close()
  }
}
