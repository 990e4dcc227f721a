import assert from 'node:assert/strict'
import { test } from 'node:test'
import pino from 'pino'
import { createTimetable } from '../../src/pipeline/timetable.ts'

const failures = [
  ['a busy database', { errcode: 5 }, 40, undefined],
  ['what nobody foresaw', {}, 50, 'Error'],
] as const
for (const [what, fields, level, name] of failures)
  test(`a step that meets ${what} logs one line and is tried again`, async () => {
    const lines: { readonly level: number; readonly step: string; readonly err?: { readonly type: string } }[] = []
    const log = pino({ base: null }, { write: (line) => lines.push(JSON.parse(line)) })
    let attempts = 0
    const polled = Promise.withResolvers<void>()
    const idle = async () => {}
    const timetable = createTimetable(
      {
        async poll() {
          attempts += 1
          if (attempts > 1) return polled.resolve()
          throw Object.assign(new Error('no'), fields)
        },
        ...{ publish: idle, deliver: idle, crosspost: idle, followUp: idle, prune: idle },
      },
      { pollInterval: 60_000, log },
    )
    timetable.pollSoon()
    await new Promise(setImmediate)
    timetable.pollSoon()
    await polled.promise
    await timetable.stop()
    assert.deepEqual(
      lines.map((line) => [line.level, line.step, line.err?.type]),
      [[level, 'poll', name]],
    )
  })
