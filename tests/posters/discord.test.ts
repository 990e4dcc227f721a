import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { createDiscordPoster } from '../../src/posters/discord.ts'

// What stands between the bot and Discord may answer anything: only Discord's own codes say that a channel is closed.

let answer: { readonly status: number; readonly body: string; readonly type: string } = {
  status: 200,
  body: '{"id":"1"}',
  type: 'application/json',
}
let requests = 0
const server = createServer((_, response) => {
  requests += 1
  response.writeHead(answer.status, { 'Content-Type': answer.type }).end(answer.body)
})
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => server.close())

function poster() {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return createDiscordPoster({
    token: 't',
    apiUrl: `http://127.0.0.1:${port}/api`,
    signal: AbortSignal.timeout(30_000),
  })
}
const json = (status: number, code: number) => ({
  status,
  body: JSON.stringify({ code, message: 'x' }),
  type: 'application/json',
})
const html = (status: number) => ({ status, body: '<h1>no</h1>', type: 'text/html' })

for (const [claim, given, outcome] of [
  ['an unknown channel', json(404, 10003), 'closed'],
  ['missing access', json(403, 50001), 'closed'],
  ['missing permissions', json(403, 50013), 'closed'],
  ['a block of Discord’s network', json(403, 40333), 'later'],
  ['a proxy’s 403', html(403), 'later'],
  ['a proxy’s 404', html(404), 'later'],
  ['a 404 without a code', json(404, 0), 'later'],
  ['a refused token', json(401, 0), 'later'],
  ['a message that is not well-formed', json(400, 50035), 'rejected'],
  ['a message that was deleted', json(404, 10008), 'deleted'],
  ['a fault of Discord’s', html(502), 'unknown'],
  ['an answer that is no message', { status: 200, body: '{}', type: 'application/json' }, 'unknown'],
] as const) {
  test(`posting meets ${claim}: ${outcome}`, async () => {
    answer = given
    assert.equal((await poster().post('1', { content: 'x' }, 'nonce')).outcome, outcome)
  })
}

test('a single 401 does not silence the poster', async () => {
  const one = poster()
  answer = json(401, 0)
  await one.post('1', { content: 'x' }, 'nonce')
  answer = { status: 200, body: '{"id":"7"}', type: 'application/json' }
  assert.deepEqual(await one.post('1', { content: 'x' }, 'nonce'), { outcome: 'posted', messageId: '7' })
  assert.ok(requests > 0)
})
