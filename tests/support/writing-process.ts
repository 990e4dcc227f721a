// A process that writes all the time what the bot writes, until it is killed: readings, claims, deliveries, digests that come and go, pruning.
// It tells on standard output how far it is: "committed <round>".

import { createSourceKeeper } from '../../src/pipeline/keep-source.ts'
import { createLearning } from '../../src/pipeline/learn-items.ts'
import { prune } from '../../src/pipeline/prune.ts'
import { recordReadings } from '../../src/pipeline/record-readings.ts'
import { createSorter } from '../../src/pipeline/sort-items.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { deleteDigest, insertDigest, setDigestProblem } from '../../src/storage/digest-changes.ts'
import { claimEdition, releaseStories } from '../../src/storage/editions.ts'
import { findFact, saveFact } from '../../src/storage/facts.ts'
import { eraseGuild, noteGuildJoined, noteGuildLeft } from '../../src/storage/guilds.ts'
import { addSource, listDueSources } from '../../src/storage/sources.ts'
import { aDigest, aReadItem, aSource, NOW } from './builders.ts'
import { ITEMS_A_ROUND, SOURCES } from './killed-writers.ts'
import { silentLog } from './world.ts'

const opened = await openDatabase(process.argv[2] ?? '')
if (opened.outcome !== 'open') throw new Error(opened.message)
const { database } = opened
for (const id of SOURCES) await addSource(database, { ...aSource({ id }), urlKey: id })
await ensureDigest('digest')
const sorter = createSorter()
const given = { database, sorter, learning: createLearning(sorter), keeper: createSourceKeeper(silentLog), interval: 1 }
const { signal } = new AbortController()

for (let round = Number((await findFact(database, 'round')) ?? 0) + 1; ; round += 1) {
  const now = NOW + round * 60_000
  await recordReadings(
    { ...given, now },
    (await listDueSources(database, now, true)).map((source) => ({ source, outcome: reading(source.id, round, now) })),
  )
  await post(round, now)
  await comeAndGo(round, now)
  await prune({ database, log: silentLog, clock: () => now, signal })
  await saveFact(database, 'round', String(round))
  process.stdout.write(`committed ${round}\n`)
}

/** A document whose entries are all new; its hash names the round. */
function reading(source: string, round: number, now: number) {
  const items = Array.from({ length: ITEMS_A_ROUND }, (_, index) =>
    aReadItem({
      guid: `${round}-${index}`,
      url: `https://${source}.example/${round}/${index}`,
      title: `Village ${round} of ${source} opens bakery ${index}`,
      summary: 'Bread. '.repeat(50),
      publishedAt: now,
    }),
  )
  return {
    ...{ outcome: 'fresh' as const, items, title: null, site: null, language: 'en', etag: null, lastModified: null },
    ...{ bodyHash: String(round), movedTo: null, bytes: 1, notBefore: null },
  }
}

/** An edition of two messages; every third fails, and gives its stories back in the same transaction. */
async function post(round: number, now: number): Promise<void> {
  const fails = round % 3 === 0
  await claimEdition(database, {
    ...{ editionId: `e${round}`, digestId: 'digest', lane: 'scheduled', slot: String(round), claimedAt: now },
    deliveries: [0, 1].map((part) => ({
      ...{ id: `d${round}-${part}`, channelId: 'c', part, nonce: `n${round}-${part}`, storyIds: [`s${round}-${part}`] },
      ...{
        payload: JSON.stringify({ content: 'x'.repeat(3_000) }),
        place: 'channel',
        layout: 'embeds',
        thread: null,
        why: [],
      },
    })),
  })
  await database.transaction().execute(async (tx) => {
    await tx
      .updateTable('deliveries')
      .set({ state: fails ? 'failed' : 'posted', settled_at: now })
      .where('edition_id', '=', `e${round}`)
      .execute()
    if (fails) await releaseStories(tx, `e${round}`, [`s${round}-0`, `s${round}-1`])
    await setDigestProblem(tx, 'digest', fails ? { code: 'missing-access', permissions: [], at: now } : null)
  })
}

/** A server that is joined, left and erased, and a digest that is deleted and pruned a round later. */
async function comeAndGo(round: number, now: number): Promise<void> {
  const guild = `guild-${round}`
  await noteGuildJoined(database, { id: guild, locale: null }, now)
  await addSource(database, { ...aSource({ id: `own-${round}`, owner: guild }), urlKey: `own-${round}` })
  await ensureDigest(`short-${round}`)
  await deleteDigest(database, `short-${round}`, now - 3_600_000)
  await noteGuildLeft(database, guild, now)
  await eraseGuild(database, guild)
}

/** The round in which the process was killed is done again: what it had done is there. */
async function ensureDigest(id: string): Promise<void> {
  const there = await database.selectFrom('digests').select('id').where('id', '=', id).executeTakeFirst()
  if (there === undefined) await insertDigest(database, aDigest({ id, guildId: 'kept' }))
}
