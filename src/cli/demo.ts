import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { languages } from '../languages/index.ts'
import { createLog } from '../lib/log.ts'
import { explainItems } from '../pipeline/explain-items.ts'
import { listHealth } from '../pipeline/list-health.ts'
import { orderOfAll, prepareEdition } from '../pipeline/prepare-edition.ts'
import { createMetrics } from '../web/metrics.ts'
import { openWebServer } from '../web/server.ts'
import { EXIT } from './exit.ts'
import { openReadingOrFail } from './open-reading.ts'
import { toTerminal } from './preview.ts'
import { createProgress } from './progress.ts'
import { startSampleServer } from './sample-server.ts'
import type { Terminal } from './terminal.ts'

const STORIES = 8

/** The main job on the project's own samples: real HTTP on loopback, a temporary database, nobody's settings. */
export async function demo(terminal: Terminal, once = false): Promise<number> {
  const now = Date.now()
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-demo-'))
  const samples = await startSampleServer(now)
  try {
    const list = join(folder, 'sources.jsonl')
    await writeFile(list, samples.list)
    const log = createLog('error', [], terminal.stderr)
    const config = settings(join(folder, 'demo.sqlite'), list)
    const app = await openReadingOrFail(terminal, config, log)
    try {
      const progress = createProgress(terminal, 'Reading the sample feeds')
      const lines = await app.poller.poll({ onLine: (line, done, of) => progress.step(done, of, line.url) })
      const items = lines.reduce((sum, line) => sum + line.new, 0)
      const summary = `${lines.length} sources read over HTTP, ${items} items`
      progress.end(summary)
      terminal.stderr.write(`${summary}\n`)
      const editions = async () => {
        const all = languages.map(({ code }) => prepareEdition(app.database, orderOfAll(null, code, STORIES), now))
        // The samples do not tell news in every language that Mujaz speaks.
        return (await Promise.all(all)).filter(({ stories }) => stories.length > 0)
      }
      for (const edition of await editions()) terminal.stdout.write(`\n${toTerminal(edition)}\n`)
      if (once) return EXIT.done

      const page = await openWebServer({
        host: '127.0.0.1',
        port: 0,
        token: null,
        log,
        clock: () => now,
        metrics: createMetrics(app.database),
        parts: async () => ({}),
        ...{ language: 'en', timezone: 'UTC' },
        digests: async () =>
          (await editions()).map(({ language }) => ({ key: language, language, timezone: 'UTC', channelId: null })),
        items: (language) => explainItems(app.database, orderOfAll(null, language, STORIES), now),
        sources: () => listHealth(app.database, now),
        editions: async () => (await editions()).map((edition) => ({ edition, layout: 'embeds', timezone: 'UTC' })),
      })
      terminal.stderr.write(`\nAs Discord would show them: ${page.url}  (Ctrl+C ends the demo)\n`)
      await new Promise<void>((resolve) => {
        // The terminal and the launcher may both send the signal: the second must not end what tidies up.
        for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, () => resolve())
        process.channel?.unref()
      })
      await page.close()
      return EXIT.done
    } finally {
      await app.close()
    }
  } finally {
    await samples.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function settings(database: string, list: string): Config {
  const yes = () => true
  const env = { DATABASE_URL: database, SOURCES: list, ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8' }
  const result = readConfig(env, { schedule: yes, timezone: yes, language: yes, network: yes }, false)
  if (result.outcome === 'wrong') throw new Error(`The demo's own settings are wrong: ${result.complaints.join('; ')}`)
  return result.config
}
