import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { languages, say } from '../../src/languages/index.ts'
import { startTestBot, type TestBot } from '../support/bot.ts'

let bot: TestBot
let other: DatabaseSync
before(async () => {
  bot = await startTestBot()
  const { rows } = await sql<{ file: string }>`PRAGMA database_list`.execute(bot.database())
  other = new DatabaseSync(rows[0]?.file ?? '', { timeout: 2_000 })
})
after(async () => {
  other.close()
  await bot.close()
})

const invoke = (command: string, options = {}) => bot.discord.invoke(bot.boss, bot.news, command, options)

test('a change that meets another program’s lock is announced, made once that lets go, and holds up nobody who only asks', async () => {
  other.exec('BEGIN IMMEDIATE')
  const changing = invoke('/settings timezone', { timezone: 'Africa/Cairo' })
  await sleep(300)
  const help = await invoke('/help')
  assert.ok(help.afterMs < 250, `${help.afterMs} ms`)
  await sleep(1_000)
  other.exec('COMMIT')
  const changed = await changing
  assert.equal(changed.deferred, true)
  assert.match(changed.text, /Africa\/Cairo/)
  assert.match((await invoke('/status')).text, /Africa\/Cairo/)
})

test('whose change meets a lock for too long is told that the database is busy, in the server’s language', async (t) => {
  // Ten seconds pass at once, for those alone who wait for the database.
  const now = performance.now.bind(performance)
  let passed = 0
  t.mock.method(performance, 'now', () => now() + (new Error().stack?.includes('persist.ts') ? passed : 0))
  for (const { code } of languages) {
    assert.doesNotMatch((await invoke('/settings language', { language: code })).text, /`/)
    other.exec('BEGIN IMMEDIATE')
    const changing = invoke('/settings timezone', { timezone: 'Asia/Riyadh' })
    await sleep(100)
    passed += 10_000
    const language = languages.find((known) => known.code === code)
    assert.ok(language)
    const { content } = await changing
    assert.ok(content.includes(say(language, 'reply.busy')), content)
    other.exec('ROLLBACK')
  }
})
