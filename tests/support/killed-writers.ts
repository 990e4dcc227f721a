import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

export const SOURCES = ['one', 'two', 'three']
export const ITEMS_A_ROUND = 8

/** Kills a process that writes again and again, each time at another moment, and looks at what it left behind. Returns how many rounds it wrote. */
export async function killWriters(path: string, delays: readonly number[]): Promise<number> {
  let last = 0
  for (const delay of delays) {
    const writer = startWriter(path)
    try {
      await writer.begun
      await sleep(delay)
    } finally {
      writer.process.kill('SIGKILL')
      await writer.ended
    }
    last = checkWhole(path, writer.committed(), `killed after ${delay} ms`)
  }
  return last
}

function startWriter(path: string) {
  // The launcher would be killed in its place: the child is started by the Node that runs this.
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'writing-process.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let committed = 0
  const { promise: begun, resolve, reject } = Promise.withResolvers<void>()
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    for (const [, round] of text.matchAll(/committed (\d+)/g)) committed = Number(round)
    resolve()
  })
  const ended = once(child, 'exit').then(() => reject(new Error('The writing process ended by itself.')))
  // After it has begun, its end is what is wanted.
  begun.catch(() => {})
  return { process: child, begun, ended, committed: () => committed }
}

/** What must hold whenever a process ends, and how far it came. */
function checkWhole(path: string, told: number, when: string): number {
  const database = new DatabaseSync(path)
  try {
    const all = (sql: string): readonly Readonly<Record<string, unknown>>[] =>
      database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }))
    assert.deepEqual(all('PRAGMA integrity_check'), [{ integrity_check: 'ok' }], when)
    assert.deepEqual(all('PRAGMA foreign_key_check'), [], when)
    const round = Number(all("SELECT value FROM facts WHERE key = 'round'")[0]?.value ?? 0)
    assert.ok(round >= told, `${when}: round ${told} was told as committed, and ${round} is there`)
    // A reading's items, their keys and the state of its source are one transaction, and that of all sources of a round, too.
    const sources = all(`SELECT id, CAST(body_hash AS INTEGER) AS round,
      (SELECT count(*) FROM items WHERE source_id = sources.id) AS items,
      (SELECT count(DISTINCT item_id) FROM item_keys WHERE source_id = sources.id) AS keyed
      FROM sources WHERE id IN ('one', 'two', 'three')`)
    for (const source of sources) {
      const read = Number(source.round ?? 0)
      assert.ok(read === round || read === round + 1, `${when}: ${JSON.stringify(source)}, round ${round}`)
      assert.deepEqual([source.items, source.keyed], [read * ITEMS_A_ROUND, read * ITEMS_A_ROUND], when)
    }
    assert.equal(new Set(sources.map((source) => source.round)).size, 1, when)
    // An edition has both its messages, and its stories are claimed unless both failed.
    const halves = all(`SELECT id, (SELECT count(*) FROM deliveries WHERE edition_id = editions.id) AS parts,
      (SELECT count(DISTINCT state) FROM deliveries WHERE edition_id = editions.id) AS states,
      (SELECT count(*) FROM posted WHERE edition_id = editions.id) AS claimed,
      (SELECT max(state) = 'failed' FROM deliveries WHERE edition_id = editions.id) AS failed
      FROM editions WHERE parts != 2 OR states != 1 OR claimed != CASE WHEN failed THEN 0 ELSE 2 END`)
    assert.deepEqual(halves, [], when)
    // What is erased is gone whole.
    const owners = all("SELECT owner FROM sources WHERE owner != '' AND owner NOT IN (SELECT id FROM guilds)")
    assert.deepEqual(owners, [], when)
    return round
  } finally {
    database.close()
  }
}
