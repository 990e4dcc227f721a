import { createLog } from '../lib/log.ts'
import { openReading } from '../pipeline/open-reading.ts'
import type { PollLine } from '../pipeline/poll-sources.ts'
import type { AddCommand } from './command.ts'
import { openOrFail } from './open.ts'
import { createProgress } from './progress.ts'
import { EXIT, readSettings, settingsOf } from './settings.ts'

export const addPoll: AddCommand = (program, end) => {
  program
    .command('poll')
    .description('poll every due source once and end')
    .option('--all', 'every source, whenever it was last polled')
    .option('--once', 'as without it')
    .option('--json', 'a line a source, then the sum')
    .action(async (options: { all?: boolean; json?: boolean }) =>
      end(await poll(options.all ?? false, options.json ?? false)),
    )
}

async function poll(all: boolean, json: boolean): Promise<number> {
  const config = readSettings(false)
  const log = createLog(config.logLevel === 'info' ? 'error' : config.logLevel)
  const app = await settingsOf(openReading(config, await openOrFail(config), log))
  const started = performance.now()
  const progress = createProgress('Polling')
  const write = (value: unknown) =>
    process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
  try {
    const lines = await app.poller.poll({
      all,
      onLine(line, done, of) {
        progress.step(done, of, line.url)
        if (json) write(toReport(line))
        else if (line.outcome === 'failed') write(`${line.url}: ${line.failure?.detail ?? 'failed'}`)
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
    const words = `${lines.length} sources: ${total.fresh} fresh, ${total.unchanged} unchanged, ${total.failed} failed; ${total.new} new items in ${seconds} s`
    progress.end(words)
    write(json ? total : words)
    return lines.length > 0 && total.failed === lines.length ? EXIT.failed : EXIT.done
  } finally {
    await app.close()
  }
}

function toReport({ url, outcome, items, new: fresh, failure }: PollLine) {
  return { url, outcome, items, new: fresh, reason: failure === null ? null : `${failure.code}: ${failure.detail}` }
}
