import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOrFail } from '../../src/cli/open.ts'
import { startSampleServer } from '../../src/cli/sample-server.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/lib/log.ts'
import type { Edition } from '../../src/news/edition.ts'
import { openReading } from '../../src/pipeline/open-reading.ts'
import { orderOfAll, prepareEdition } from '../../src/pipeline/prepare-edition.ts'

/** The demo's sample feeds, read over HTTP, as an edition in each of the languages. */
export async function readSampleEditions(
  languages: readonly string[],
  stories: number,
  now: number,
): Promise<ReadonlyMap<string, Edition>> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-samples-'))
  const samples = await startSampleServer(now)
  try {
    const list = join(folder, 'sources.jsonl')
    await writeFile(list, samples.list)
    const env = { DATABASE_URL: join(folder, 'samples.sqlite'), SOURCES: list, ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8' }
    const yes = () => true
    const settings = readConfig(env, { schedule: yes, timezone: yes, language: yes, network: yes }, false)
    if (settings.outcome === 'wrong') throw new Error(settings.complaints.join('; '))
    const app = await openReading(settings.config, await openOrFail(process, settings.config), createLog('error'))
    try {
      await app.poller.poll()
      const editions = new Map<string, Edition>()
      for (const language of languages)
        editions.set(language, await prepareEdition(app.database, orderOfAll(null, language, stories), now))
      return editions
    } finally {
      await app.close()
    }
  } finally {
    await samples.close()
    await rm(folder, { recursive: true, force: true })
  }
}
