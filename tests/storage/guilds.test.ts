import assert from 'node:assert/strict'
import { test } from 'node:test'
import { muteSource } from '../../src/storage/chosen-sources.ts'
import type { Database } from '../../src/storage/database.ts'
import { setDigestProblem } from '../../src/storage/digest-changes.ts'
import { findDigest, listActiveDigests } from '../../src/storage/digests.ts'
import { claimEdition } from '../../src/storage/editions.ts'
import { eraseGuild, noteGuildJoined, noteGuildLeft, noteGuildsListed } from '../../src/storage/guilds.ts'
import { eraseUser } from '../../src/storage/people.ts'
import { saveSettings } from '../../src/storage/settings.ts'
import { listDueSources } from '../../src/storage/sources.ts'
import { aDigest, anItem, aSource, NOW } from '../support/builders.ts'
import { aDatabase } from '../support/world.ts'

const DAY = 24 * 3_600_000

/** Two servers, each with a digest that posted, a source of its own with an item, choices, settings, a judgement, a saved story and a follow. */
async function twoServers(): Promise<Database> {
  const database = await aDatabase({
    sources: [aSource({ id: 'shared' }), ...['one', 'two'].map((owner) => aSource({ id: `of-${owner}`, owner }))],
    items: ['shared', 'of-one', 'of-two'].map((sourceId) => anItem({ id: `item-${sourceId}`, sourceId })),
    digests: ['one', 'two'].flatMap((guildId) => [
      aDigest({ id: `digest-${guildId}`, guildId }),
      aDigest({ id: `follow-${guildId}`, guildId, userId: `user-of-${guildId}` }),
    ]),
  })
  for (const guild of ['one', 'two']) {
    await noteGuildJoined(database, { id: guild, locale: 'en-US' }, NOW)
    await saveSettings(database, guild, { language: 'ar', timezone: null })
    await muteSource(database, guild, 'shared', true)
    const user = `user-of-${guild}`
    const said = { guild_id: guild, user_id: user, story_id: 's', at: NOW }
    await database
      .insertInto('feedback')
      .values({ ...said, value: 1, topics: '[]', names: '[]' })
      .execute()
    await database.insertInto('saves').values(said).execute()
    for (const id of [`digest-${guild}`, `follow-${guild}`]) {
      await database
        .insertInto('facts')
        .values(['missed', 'review'].map((kind) => ({ key: `${kind}:${id}`, value: '1' })))
        .execute()
      await claimEdition(database, {
        editionId: `edition-${id}`,
        digestId: id,
        lane: 'scheduled',
        slot: '1',
        claimedAt: NOW,
        deliveries: [
          {
            ...{ id: `delivery-${id}`, channelId: 'c', part: 0, payload: '{}', nonce: id, storyIds: ['s'] },
            ...{ place: 'channel', layout: 'embeds', thread: null, why: [] },
          },
        ],
      })
    }
  }
  return database
}

/** How many rows each table has. */
async function rowsOf(database: Database): Promise<Readonly<Record<string, number>>> {
  const tables = [
    ...(['sources', 'source_choices', 'items', 'item_keys', 'digests', 'editions', 'posted', 'deliveries'] as const),
    ...(['settings', 'guilds', 'feedback', 'saves', 'facts', 'item_words'] as const),
  ]
  const counts = await Promise.all(
    tables.map(async (table) => {
      const row = await database
        .selectFrom(table)
        .select((is) => is.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return [table, Number(row.count)] as const
    }),
  )
  return Object.fromEntries(counts)
}

test('erasing a server takes everything of it and nothing of another', async () => {
  const database = await twoServers()
  const before = await rowsOf(database)
  await eraseGuild(database, 'one')
  const after = await rowsOf(database)
  for (const [table, count] of Object.entries(after)) {
    const isShared = ['sources', 'items', 'item_keys', 'item_words'].includes(table)
    const own = ((before[table] ?? 0) - (isShared ? 1 : 0)) / 2
    assert.equal(count, own + (isShared ? 1 : 0), table)
  }
  assert.equal((await findDigest(database, 'digest-two'))?.guildId, 'two')
  // Whatever column it may stand in, its name is nowhere any more.
  for (const table of Object.keys(after)) {
    const rows = await database
      .withTables<Record<string, Record<string, unknown>>>()
      .selectFrom(table)
      .selectAll()
      .execute()
    assert.doesNotMatch(JSON.stringify(rows), /(?:"|-)one"/, table)
  }
})

test('erasing a person takes what is theirs in every server, with what their own digests posted', async () => {
  const database = await twoServers()
  await database
    .insertInto('saves')
    .values({ user_id: 'user-of-one', story_id: 'z', guild_id: 'two', at: NOW })
    .execute()
  assert.deepEqual(await eraseUser(database, 'user-of-one'), { follows: 1, saves: 2, feedback: 1 })
  assert.deepEqual(await eraseUser(database, 'user-of-one'), { follows: 0, saves: 0, feedback: 0 })
  const { digests, editions, posted, deliveries, feedback, saves, facts } = await rowsOf(database)
  assert.deepEqual([digests, editions, posted, deliveries, facts], [3, 3, 3, 3, 6])
  assert.deepEqual([feedback, saves], [1, 1])
})

test('a server that is left rests, and goes on where it was when the bot comes back', async () => {
  const database = await twoServers()
  await setDigestProblem(database, 'follow-one', { code: 'rejected', permissions: [], at: NOW })
  await noteGuildLeft(database, 'one', NOW)
  // The message that was on its way met a closed door.
  await setDigestProblem(database, 'digest-one', { code: 'missing-access', permissions: [], at: NOW })
  const active = async () => (await listActiveDigests(database)).map(({ id }) => id)
  const read = async () => (await listDueSources(database, NOW, true)).map(({ id }) => id).sort()
  assert.deepEqual(await active(), ['digest-two', 'follow-two'])
  assert.deepEqual(await read(), ['of-two', 'shared'])
  assert.equal(await noteGuildJoined(database, { id: 'one', locale: null }, NOW + 29 * DAY), 'back')
  assert.deepEqual(await active(), ['digest-one', 'digest-two', 'follow-two'])
  assert.deepEqual(await read(), ['of-one', 'of-two', 'shared'])
  assert.equal(await noteGuildJoined(database, { id: 'one', locale: 'ar' }, NOW), 'known')
  assert.equal(await noteGuildJoined(database, { id: 'three', locale: 'ar' }, NOW), 'joined')
})

test('a server that a login does not name has left, also one from before servers were noted', async () => {
  const database = await twoServers()
  await database.deleteFrom('guilds').where('id', '=', 'one').execute()
  await noteGuildsListed(database, ['two', 'new'], NOW)
  const left = async () =>
    (await database.selectFrom('guilds').select(['id', 'left_at']).orderBy('id').execute()).map(
      ({ id, left_at }) => `${id} ${left_at === null ? 'in' : left_at - NOW}`,
    )
  assert.deepEqual(await left(), ['new in', 'one 0', 'two in'])
  await noteGuildsListed(database, ['two'], NOW + DAY)
  assert.deepEqual(await left(), [`new ${DAY}`, 'one 0', 'two in'], 'the thirty days run from the first time')
  await noteGuildsListed(database, ['one', 'two', 'new'], NOW + 2 * DAY)
  assert.deepEqual(await left(), ['new in', 'one in', 'two in'])
})
