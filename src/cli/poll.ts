import { createLog } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import type { PollLine } from '../pipeline/poll-sources.ts'
import type { Database } from '../storage/database.ts'
import { nextPollAt } from '../storage/sources.ts'
import { EXIT } from './exit.ts'
import { openReadingOrFail } from './open-reading.ts'
import { createProgress } from './progress.ts'
import { readSettings } from './settings.ts'
import { type Terminal, writeLine } from './terminal.ts'

export interface PollOptions {
  readonly all?: boolean
  readonly json?: boolean
}

/** Polls once what is due, or all. Fails only when every source fails. */
export async function poll(terminal: Terminal, { all = false, json = false }: PollOptions): Promise<number> {
  const config = readSettings(terminal)
  const log = createLog(config.logLevel === 'info' ? 'error' : config.logLevel, [], terminal.stderr)
  const reading = await openReadingOrFail(terminal, config, log)
  const started = performance.now()
  const progress = createProgress(terminal, 'Polling')
  const say = (words: string) => terminal.stdout.write(`${words}\n`)
  try {
    const lines = await reading.poller.poll({
      all,
      onLine(line, done, of) {
        progress.step(done, of, line.url)
        if (json) writeLine(terminal, toReport(line))
        else if (line.outcome === 'failed') say(`${line.url}: ${line.failure?.detail ?? 'failed'}`)
      },
    })
    const count = (outcome: PollLine['outcome']) => lines.filter((line) => line.outcome === outcome).length
    const sum = (field: 'items' | 'new' | 'bytes') => lines.reduce((total, line) => total + line[field], 0)
    const seconds = Math.round(performance.now() - started) / 1000
    const total = {
      fresh: count('fresh'),
      unchanged: count('unchanged'),
      failed: count('failed'),
      items: sum('items'),
      new: sum('new'),
      seconds,
      bytes: sum('bytes'),
    }
    const words =
      lines.length === 0
        ? await whyNothing(reading.database, Date.now())
        : `${lines.length} sources: ${total.fresh} fresh, ${total.unchanged} unchanged, ${total.failed} failed; ${total.new} new items in ${seconds} s`
    progress.end(words)
    if (json) writeLine(terminal, total)
    else say(words)
    return lines.length > 0 && total.failed === lines.length ? EXIT.failed : EXIT.done
  } finally {
    await reading.close()
  }
}

async function whyNothing(database: Database, now: Millis): Promise<string> {
  const next = await nextPollAt(database)
  if (next === null) return 'There is no source to poll. Add some with "import", or name a list in SOURCES.'
  const minutes = Math.max(1, Math.ceil((next - now) / 60_000))
  return `No source is due: the next one is in ${minutes} min. "poll --all" reads every source now.`
}

function toReport({ url, outcome, items, new: fresh, failure }: PollLine) {
  return { url, outcome, items, new: fresh, reason: failure === null ? null : `${failure.code}: ${failure.detail}` }
}
