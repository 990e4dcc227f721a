import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { createDiscordPoster, type DiscordPoster } from '../../src/posters/discord.ts'

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
  ['a proxy’s 400', html(400), 'later'],
  ['a proxy’s 413', html(413), 'later'],
  ['a proxy’s 429, which names no wait', html(429), 'later'],
  ['a proxy’s page that says 200', html(200), 'unknown'],
  ['an empty 200', { status: 200, body: '', type: 'application/json' }, 'unknown'],
  ['a 204 without anything', { status: 204, body: '', type: 'text/plain' }, 'unknown'],
  ['half an answer', { status: 200, body: '{"id":"1', type: 'application/json' }, 'unknown'],
] as const) {
  test(`posting meets ${claim}: ${outcome}`, async () => {
    answer = given
    assert.equal((await poster().post('1', { content: 'x' }, 'nonce')).outcome, outcome)
  })
}

const ok = (body: unknown) => ({ status: 200, body: JSON.stringify(body), type: 'application/json' })
const forum = { id: '5', guildId: '6' }
const sought = { key: 'key', after: '9', known: new Set<string>() }
const webhook = { id: '7', token: 'w' }
const message = { content: 'x' }

describe('a page of a proxy that says 200, or JSON that is not what was asked for, proves nothing', () => {
  for (const [claim, ask, expected] of [
    ['that a message is not there', (one: DiscordPoster) => one.find('1', 'key', '9'), 'later'],
    ['that one of a webhook is not', (one: DiscordPoster) => one.find('1', 'key', '9', webhook), 'later'],
    ['that a post is not there', (one: DiscordPoster) => one.findPost(forum, sought), 'later'],
    ['that a channel has no messages', (one: DiscordPoster) => one.newestMessage('1'), 'unknown'],
    ['that a channel belongs to no server', (one: DiscordPoster) => one.access('1'), 'unknown'],
    ['that a thread was started', (one: DiscordPoster) => one.startThread('1', '2', 'name'), 'later'],
    ['that a post was', (one: DiscordPoster) => one.startPost('1', { name: 'n', tags: [], message }), 'unknown'],
    ['that a webhook has posted', (one: DiscordPoster) => one.execute(webhook, message), 'unknown'],
    ['that there is no webhook', (one: DiscordPoster) => one.openWebhook('1'), 'later'],
    ['that a message was edited', (one: DiscordPoster) => one.edit('1', { messageId: '2' }, message), 'later'],
    ['that one was published', (one: DiscordPoster) => one.crosspost('1', '2'), 'later'],
    ['that somebody is in a server', (one: DiscordPoster) => one.isMember('6', '8'), 'later'],
  ] as const) {
    test(claim, async () => {
      for (const given of [html(200), ok({}), ok('text'), ok(null), ok({ type: 1 })]) {
        answer = given
        assert.equal((await ask(poster())).outcome, expected, given.body)
      }
    })
  }

  test('that one was taken back', async () => {
    for (const given of [html(200), ok({}), ok('text'), ok(null)]) {
      answer = given
      assert.equal(await poster().takeBack('1', '2'), false, given.body)
    }
  })
})

test('a limit that names no wait is no reason to ask again at once', async () => {
  answer = html(429)
  const before = requests
  await poster().post('1', message, 'nonce')
  assert.equal(requests - before, 1)
})

test('a single 401 does not silence the poster', async () => {
  const one = poster()
  answer = json(401, 0)
  await one.post('1', { content: 'x' }, 'nonce')
  answer = { status: 200, body: '{"id":"7"}', type: 'application/json' }
  assert.deepEqual(await one.post('1', { content: 'x' }, 'nonce'), { outcome: 'posted', messageId: '7' })
  assert.ok(requests > 0)
})
