import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chooseSources, listVisibleSources, muteSource, removeSource } from '../../src/storage/chosen-sources.ts'
import { listDueDeliveries } from '../../src/storage/deliveries.ts'
import { deleteDigest, restoreDigest, updateDigest } from '../../src/storage/digest-changes.ts'
import { findDigest } from '../../src/storage/digests.ts'
import { claimEdition, listPostedStories, newestScheduledSlot, releaseStories } from '../../src/storage/editions.ts'
import { replaceInstallationSources } from '../../src/storage/installation-sources.ts'
import { listVisibleItems } from '../../src/storage/items.ts'
import { addSource, listDueSources } from '../../src/storage/sources.ts'
import { aDigest, anItem, aSource, NOW } from '../support/builders.ts'
import { aDatabase } from '../support/world.ts'

const HOUR = 3_600_000
const shared = aSource({ id: 'shared' })
const ours = aSource({ id: 'ours', owner: 'guild' })
const theirs = aSource({ id: 'theirs', owner: 'other' })
const keyed = (source: typeof shared) => ({ ...source, urlKey: `${source.id}.example/feed` })

describe('what a server may see', () => {
  const world = () =>
    aDatabase({
      sources: [shared, ours, theirs],
      items: ['shared', 'ours', 'theirs'].map((sourceId) => anItem({ id: `from-${sourceId}`, sourceId })),
    })

  test('is the installation’s sources and its own, never another server’s', async () => {
    const database = await world()
    const seen = async (guild: string | null) => ({
      sources: (await listVisibleSources(database, guild)).map(({ id }) => id).sort(),
      items: (await listVisibleItems(database, guild, NOW - 9 * HOUR, NOW)).map(({ id }) => id).sort(),
    })
    assert.deepEqual(await seen('guild'), { sources: ['ours', 'shared'], items: ['from-ours', 'from-shared'] })
    assert.deepEqual(await seen('other'), { sources: ['shared', 'theirs'], items: ['from-shared', 'from-theirs'] })
    assert.deepEqual(await seen(null), { sources: ['shared'], items: ['from-shared'] })
  })

  test('loses a shared source that it removes, and only it', async () => {
    const database = await world()
    await removeSource(database, 'guild', shared)
    assert.deepEqual(
      (await listVisibleItems(database, 'guild', NOW - 9 * HOUR, NOW)).map(({ id }) => id),
      ['from-ours'],
    )
    assert.equal((await listVisibleItems(database, 'other', NOW - 9 * HOUR, NOW)).length, 2)
    await muteSource(database, 'guild', 'shared', false)
    assert.equal((await listVisibleItems(database, 'guild', NOW - 9 * HOUR, NOW)).length, 2)
  })

  test('cannot be taken from another server by removing its source', async () => {
    const database = await world()
    await removeSource(database, 'guild', { ...theirs, owner: 'guild' })
    assert.equal((await listVisibleSources(database, 'other')).length, 2)
  })
})

test('a source that is gone from the list is switched off, and its history is there when it comes back', async () => {
  const database = await aDatabase({ sources: [shared], items: [anItem({ id: 'kept', sourceId: 'shared' })] })
  await replaceInstallationSources(database, [keyed(aSource({ id: 'new' }))])
  assert.deepEqual(
    (await listVisibleSources(database, null)).map(({ id }) => id),
    ['new'],
  )
  await replaceInstallationSources(database, [keyed(shared), keyed(aSource({ id: 'new' }))])
  assert.deepEqual(
    (await listVisibleItems(database, null, 0, NOW)).map(({ id }) => id),
    ['kept'],
  )
})

test('adding a source twice keeps one', async () => {
  const database = await aDatabase({ sources: [ours] })
  await addSource(database, { ...keyed(ours), id: 'again' })
  assert.deepEqual(
    (await listVisibleSources(database, 'guild')).map(({ id }) => id),
    ['ours'],
  )
})

describe('a claim', () => {
  const claim = (given: object = {}) => ({
    editionId: 'edition',
    digestId: 'digest',
    lane: 'scheduled' as const,
    slot: '1000',
    claimedAt: NOW,
    deliveries: [
      {
        id: 'd',
        channelId: 'c',
        part: 0,
        payload: '{}',
        nonce: 'n',
        storyIds: ['a', 'b'],
        place: 'channel' as const,
        layout: 'embeds',
        thread: null,
        why: [],
      },
    ],
    ...given,
  })
  const other = [
    {
      id: 'd2',
      channelId: 'c',
      part: 0,
      payload: '{}',
      nonce: 'n2',
      storyIds: ['c'],
      place: 'channel' as const,
      layout: 'embeds',
      thread: null,
      why: [],
    },
  ]

  test('of a slot succeeds once', async () => {
    const database = await aDatabase({ digests: [aDigest()] })
    assert.equal(await claimEdition(database, claim()), 'claimed')
    assert.equal(await claimEdition(database, claim({ editionId: 'second', deliveries: other })), 'taken')
    assert.deepEqual([...(await listPostedStories(database, 'digest'))].sort(), ['a', 'b'])
    assert.equal(await newestScheduledSlot(database, 'digest'), 1000)
  })

  test('posts nothing once its digest is deleted, and goes on when that is taken back', async () => {
    const database = await aDatabase({ digests: [aDigest()] })
    await claimEdition(database, claim())
    await deleteDigest(database, 'digest', NOW)
    assert.equal((await listDueDeliveries(database, NOW)).length, 0)
    assert.ok(await restoreDigest(database, 'guild', 'digest', { since: NOW, now: NOW }))
    assert.equal((await listDueDeliveries(database, NOW)).length, 1)
  })

  test('of a story that another lane took leaves nothing behind', async () => {
    const database = await aDatabase({ digests: [aDigest()] })
    await claimEdition(database, claim())
    const mixed = [{ ...other[0], id: 'd3', storyIds: ['b', 'z'] }]
    assert.equal(
      await claimEdition(database, claim({ editionId: 'e2', lane: 'manual', slot: 'm', deliveries: mixed })),
      'stale',
    )
    assert.equal((await database.selectFrom('editions').select('id').execute()).length, 1)
    assert.equal((await database.selectFrom('deliveries').select('id').execute()).length, 1)
  })

  test('can be given back, story by story, by its own edition alone', async () => {
    const database = await aDatabase({ digests: [aDigest()] })
    await claimEdition(database, claim())
    await releaseStories(database, 'another', ['a'])
    await releaseStories(database, 'edition', ['b'])
    assert.deepEqual([...(await listPostedStories(database, 'digest'))], ['a'])
  })
})

test('a source of the list whose address changed keeps its history', async () => {
  const database = await aDatabase({ sources: [shared], items: [anItem({ id: 'kept', sourceId: 'shared' })] })
  await replaceInstallationSources(database, [
    { ...keyed(shared), url: 'https://moved.example/feed', urlKey: 'moved.example/feed' },
  ])
  const [source] = await listVisibleSources(database, null)
  assert.deepEqual([source?.id, source?.url], ['shared', 'https://moved.example/feed'])
  assert.equal((await listVisibleItems(database, null, 0, NOW)).length, 1)
})

test('an own source that is removed and added again keeps what was posted of it', async () => {
  const database = await aDatabase({ sources: [ours], items: [anItem({ id: 'kept', sourceId: 'ours' })] })
  await removeSource(database, 'guild', ours)
  assert.deepEqual(await listVisibleItems(database, 'guild', 0, NOW), [])
  await addSource(database, { ...keyed(ours), id: 'again' })
  assert.deepEqual(
    (await listVisibleItems(database, 'guild', 0, NOW)).map(({ id }) => id),
    ['kept'],
  )
})

test('two changes of a digest at once do not undo each other', async () => {
  const digest = aDigest()
  const database = await aDatabase({ digests: [digest] })
  await updateDigest(database, digest, { paused: true })
  await updateDigest(database, digest, { schedule: 'hourly', channelId: 'elsewhere' })
  const now = await findDigest(database, 'digest')
  assert.deepEqual([now?.paused, now?.schedule, now?.channelId], [true, 'hourly', 'elsewhere'])
})

test('a source whose next reading lies further ahead than any wait is due: the clock was wrong', async () => {
  const database = await aDatabase({ sources: [shared] })
  await database
    .updateTable('sources')
    .set({ next_poll_at: NOW + 365 * 24 * HOUR })
    .execute()
  assert.equal((await listDueSources(database, NOW)).length, 1)
  await database
    .updateTable('sources')
    .set({ next_poll_at: NOW + HOUR })
    .execute()
  assert.equal((await listDueSources(database, NOW)).length, 0)
})

test('an optional source is read and seen only where a server chose it', async () => {
  const database = await aDatabase({ items: [] })
  const listed = { ...aSource({ id: 'extra' }), urlKey: 'extra.example/feed', optional: true }
  await replaceInstallationSources(database, [listed])
  const seen = async (guild: string | null) => (await listVisibleSources(database, guild)).length
  assert.equal((await listDueSources(database, NOW)).length, 0)
  await chooseSources(database, 'guild', [
    { sourceId: 'extra', wanted: true },
    { sourceId: 'unheard-of', wanted: true },
  ])
  assert.deepEqual([await seen('guild'), await seen('other'), await seen(null)], [1, 0, 0])
  assert.equal((await listDueSources(database, NOW)).length, 1)
  await chooseSources(database, 'guild', [{ sourceId: 'extra', wanted: false }])
  assert.equal(await seen('guild'), 0)
  assert.equal((await listDueSources(database, NOW)).length, 0)
  await database.destroy()
})
