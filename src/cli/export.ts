import { Option } from 'commander'
import { createLog } from '../lib/log.ts'
import { openReading } from '../pipeline/open-reading.ts'
import { toOpml } from '../readers/opml.ts'
import { listDigests } from '../storage/digests.ts'
import { listDueSources } from '../storage/sources.ts'
import type { AddCommand } from './command.ts'
import { toExportFile } from './export-file.ts'
import { openOrFail } from './open.ts'
import { EXIT, readSettings, settingsOf } from './settings.ts'

export const addExport: AddCommand = (program, end) => {
  program
    .command('export')
    .description("what is read and posted, for another program or another installation's import")
    .addOption(
      new Option('--format <format>', "opml: the installation's sources; json: all sources and digests")
        .choices(['opml', 'json'])
        .default('opml'),
    )
    .action(async ({ format }: { format: string }) => {
      await exportAll(format)
      end(EXIT.done)
    })
}

async function exportAll(format: string): Promise<void> {
  const config = readSettings(false)
  const reading = await settingsOf(openReading(config, await openOrFail(config), createLog('error')))
  try {
    const sources = await listDueSources(reading.database, 0, true)
    const sorted = sources.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.url.localeCompare(b.url, 'en'))
    if (format === 'opml') {
      const shared = sorted.filter(({ owner }) => owner === null)
      process.stdout.write(toOpml(shared, 'Sources of Mujaz'))
    } else {
      const listed = sorted.map((source) => ({ ...source, server: source.owner }))
      const file = toExportFile(listed, await listDigests(reading.database), Date.now())
      process.stdout.write(`${JSON.stringify(file, null, 2)}\n`)
    }
  } finally {
    await reading.close()
  }
}
