import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Digest } from '../../src/news/digest.ts'
import type { Item, Source } from '../../src/news/types.ts'
import { publish, publishDue } from '../../src/pipeline/publish-digests.ts'
import { updateDigest } from '../../src/storage/digest-changes.ts'
import { listPostedStories } from '../../src/storage/editions.ts'
import { saveJudgement, saveStory } from '../../src/storage/feedback.ts'
import { insertItems } from '../../src/storage/items.ts'
import { saveSettings } from '../../src/storage/settings.ts'
import { anItem, aSource, NOW } from '../support/builders.ts'
import { type Discord, startDiscord } from '../support/discord/start-discord.ts'
import { openScene, type Scene } from '../support/scene.ts'
import { silentLog } from '../support/world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const outlets = ['a', 'b', 'c', 'd']
const sources: readonly Source[] = outlets.map((id) => aSource({ id, name: `Outlet ${id}` }))
const alert = { publishers: 3, minutes: 60, most: 2 }

let now = NOW
let discord: Discord
before(async () => {
  discord = await startDiscord({ now: () => now })
  discord.liftRateLimits()
})
beforeEach(() => {
  // A Tuesday, nine in the morning, when the daily digest is due.
  now = NOW
})
after(() => discord.close())

/** A story that so many outlets have told in the last minutes, or so long ago. */
const broken = (storyId: string, publishers = 3, ago = 0): readonly Item[] =>
  outlets.slice(0, publishers).map((sourceId, index) => {
    const at = now - ago - index * MINUTE
    return anItem({ storyId, sourceId, title: `All of ${storyId}`, publishedAt: at, seenAt: at })
  })

const aScene = (digest: Partial<Digest>, items: readonly Item[] = []) =>
  openScene(discord, () => now, { digest: { since: NOW, ...digest }, sources, items })
const add = ({ database }: Scene, items: readonly Item[]) =>
  insertItems(
    database,
    items.map((item) => ({ item, keys: [item.id] })),
  )
async function turn(scene: Scene): Promise<void> {
  await publishDue(scene.database, silentLog, now)
  await scene.deliver()
}
const headings = ({ channel }: Scene) => discord.messages(channel).map(({ content }) => content.split('·')[0]?.trim())
const titles = ({ channel }: Scene) =>
  discord.messages(channel).map(({ embeds }) => embeds.map(({ title }) => title?.replace('All of ', '')))

describe('a story that breaks', () => {
  test('is posted at once, once, and never again in the daily digest', async () => {
    now += HOUR
    const scene = await aScene({ alert }, broken('news'))
    await turn(scene)
    await turn(scene)
    assert.deepEqual(titles(scene), [['news']])
    assert.deepEqual(headings(scene), ['**Breaking AI news'])
    await add(scene, broken('other', 1))
    now = NOW + DAY
    await turn(scene)
    assert.deepEqual(titles(scene), [['news'], ['other']])
  })

  test('is headed in the digest’s language', async () => {
    now += HOUR
    const items = broken('news').map((item) => ({ ...item, language: 'ar', title: 'نموذج جديد' }))
    const scene = await aScene({ alert, language: 'ar' }, items)
    await turn(scene)
    assert.match(headings(scene)[0] ?? '', /عاجل في الذكاء الاصطناعي/)
  })

  test('is no alert for a digest that has none, or that does not take it', async () => {
    now += HOUR
    for (const digest of [{}, { alert, topics: ['funding'] }, { alert, language: 'ar' }]) {
      const scene = await aScene(digest, broken('news'))
      await turn(scene)
      assert.deepEqual(titles(scene), [])
    }
  })

  test('waits for the daily digest once the day has had its most alerts, also where two processes race', async () => {
    now += HOUR
    const scene = await aScene(
      { alert },
      ['one', 'two', 'three', 'four'].flatMap((id) => broken(id)),
    )
    await Promise.all([1, 2, 3].map(() => publishDue(scene.database, silentLog, now)))
    await turn(scene)
    assert.equal(titles(scene).length, 2)
    now = NOW + DAY
    await turn(scene)
    assert.equal(titles(scene).flat().length, 4)
    assert.equal(titles(scene).length, 3)
  })

  test('in the server’s quiet hours comes in the next daily digest by itself', async () => {
    now = NOW + 14 * HOUR
    const scene = await aScene({ alert, timezone: 'Europe/Berlin' }, broken('night'))
    await saveSettings(scene.database, scene.guild.id, { quietHours: '22:00-07:00' })
    for (; now < NOW + DAY - HOUR; now += 30 * MINUTE) await turn(scene)
    assert.deepEqual(titles(scene), [])
    // Nine in Berlin.
    now = NOW + DAY - HOUR
    await turn(scene)
    assert.deepEqual(titles(scene), [['night']])
    assert.match(headings(scene)[0] ?? '', /^\*\*AI news/)
  })
})

describe('a review', () => {
  const review = 'weekly fri 17:00'
  // The Friday after.
  const FRIDAY = Date.UTC(2026, 10, 27, 17, 0)

  test('tells the week’s stories again, by publishers, Useful and Save, and claims none', async () => {
    const scene = await aScene({ review, stories: 4, since: NOW - 1 }, [
      ...broken('two', 2),
      ...broken('useful', 1),
      ...broken('saved', 1),
      ...broken('plain', 1),
      ...broken('four', 4),
      ...broken('old', 4, 9 * DAY),
    ])
    await turn(scene)
    const who = (userId: string) => ({ guildId: scene.guild.id, userId })
    for (const user of ['1', '2', '3', '4'])
      await saveJudgement(scene.database, who(user), 'useful', { value: 1, topics: [], names: [], at: now })
    for (const userId of ['1', '2']) await saveStory(scene.database, { ...who(userId), storyId: 'saved', at: now })
    // Another server's people do not count.
    for (const userId of ['1', '2', '3', '4', '5'])
      await saveStory(scene.database, { guildId: 'elsewhere', userId, storyId: 'plain', at: now })
    const posted = await listPostedStories(scene.database, scene.digest.id)
    now = FRIDAY
    await turn(scene)
    await turn(scene)
    assert.deepEqual(titles(scene).at(-1), ['four', 'useful', 'two', 'saved'])
    assert.match(headings(scene).at(-1) ?? '', /^\*\*AI news, the week in review/)
    assert.equal(titles(scene).filter((all) => all.includes('four')).length, 2)
    const after = await listPostedStories(scene.database, scene.digest.id)
    assert.ok([...posted].every((id) => after.has(id)))
    assert.ok(!after.has('old'))
  })

  test('holds from when it is set: its last slot is not made up for', async () => {
    now = FRIDAY + HOUR
    const scene = await aScene({ review, since: now }, broken('news'))
    await turn(scene)
    assert.deepEqual(titles(scene), [])
    now = FRIDAY + 7 * DAY
    await add(scene, broken('next', 2, HOUR))
    await turn(scene)
    assert.ok(headings(scene).some((heading) => heading?.startsWith('**AI news, the week in review')))
  })

  test('of a story that was never posted leaves it to the daily digest', async () => {
    now = FRIDAY - HOUR
    const scene = await aScene({ review, since: now }, broken('news'))
    await turn(scene)
    now = FRIDAY
    await turn(scene)
    now = Date.UTC(2026, 10, 28, 9, 0)
    await turn(scene)
    assert.deepEqual(titles(scene), [['news'], ['news']])
  })
})

describe('a role', () => {
  const permissions = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory', 'MentionEveryone'] as const
  for (const layout of ['embeds', 'cards', 'compact', 'thread', 'forum', 'forum-stories']) {
    test(`is pinged by the first message alone, and only when a story has enough publishers (${layout})`, async () => {
      const items = Array.from({ length: 12 }, (_, index) => broken(`story-${index}`, index === 11 ? 3 : 1)).flat()
      const scene = await openScene(discord, () => now, {
        ...{ sources, items, channel: layout.startsWith('forum') ? { type: 'forum' } : {} },
        permissions: [...permissions, 'CreatePublicThreads', 'SendMessagesInThreads'],
      })
      const role = scene.guild.addRole({ name: 'Readers' })
      for (const publishers of [4, 3]) {
        await updateDigest(scene.database, scene.digest, { layout, ping: { roleId: role, publishers } })
        const digest: Digest = { ...scene.digest, layout, ping: { roleId: role, publishers } }
        await scene.database.deleteFrom('posted').execute()
        await publishWith(scene, digest, String(publishers))
        await scene.deliver()
        const all = [scene.channel, ...discord.threads(scene.channel)].flatMap((id) => discord.messages(id))
        const pinging = all.filter(({ pings }) => pings.roles.length + pings.users.length > 0 || pings.everyone)
        assert.equal(pinging.length, publishers === 3 ? 1 : 0)
        assert.ok(all.every(({ allowedMentions }) => allowedMentions?.parse?.length === 0))
        if (publishers === 3) assert.deepEqual(pinging[0]?.pings.roles, [role])
      }
    })
  }
})

async function publishWith(scene: Scene, digest: Digest, slot: string): Promise<void> {
  assert.equal((await publish(scene.database, digest, 'manual', slot, now)).outcome, 'claimed')
}
