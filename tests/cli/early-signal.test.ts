import assert from 'node:assert/strict'
import { test } from 'node:test'
import { start } from '../support/run.ts'

// Run within the process: the signal comes in the first moment in which somebody listens.
const early = `data:text/javascript,${encodeURIComponent(`
  const { on } = process
  process.on = function (name, ...rest) {
    on.call(process, name, ...rest)
    if (name === 'SIGTERM') {
      process.on = on
      process.emit(name, name)
    }
    return process
  }`)}`

for (const command of ['start', 'demo'])
  test(`a signal that comes before anything of "${command}" has begun ends it in order`, {
    timeout: 20_000,
  }, async () => {
    const { code, out, err } = await start([command], { NODE_OPTIONS: `--import ${early}` }).ended
    assert.deepEqual([code, out, err], [0, '', ''])
  })
