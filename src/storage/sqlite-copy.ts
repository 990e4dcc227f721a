import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export type CopyOutcome =
  | { readonly outcome: 'copied'; readonly bytes: number }
  /** There is something of that name, and it is left as it is. */
  | { readonly outcome: 'exists' }
  | { readonly outcome: 'no-database' }
  /** The copy was made, but is not sound: what was copied is damaged. Nothing is left of it. */
  | { readonly outcome: 'damaged'; readonly detail: string }

/**
 * Copies a database file as it is at one moment, while others read and write it. The copy is whole, sound and flushed to the disk, or there is none;
 * throws where it cannot be written.
 */
export function copySqlite(from: string, to: string): CopyOutcome {
  if (!existsSync(from)) return { outcome: 'no-database' }
  if (existsSync(to)) return { outcome: 'exists' }
  // Under another name until it is whole: a copy that was cut off must not look like one.
  const draft = `${to}.unfinished-${process.pid}`
  rmSync(draft, { force: true })
  try {
    const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 })
    try {
      source.prepare('VACUUM INTO ?').run(draft)
    } finally {
      source.close()
    }
    const { problem, bytes } = inspect(draft)
    if (problem !== null) return { outcome: 'damaged', detail: problem }
    flush(draft)
    if (!giveName(draft, to)) return { outcome: 'exists' }
    flush(dirname(resolve(to)))
    return { outcome: 'copied', bytes }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** What is wrong with a file's pages, indexes and references, or null; and how large its content is. */
function inspect(path: string): { readonly problem: string | null; readonly bytes: number } {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return { problem: findDamage(database), bytes: sizeOf(database) }
  } finally {
    database.close()
  }
}

/** The first things that are wrong with a database's pages, indexes and references, or null. Reads all of it. */
export function findDamage(database: DatabaseSync): string | null {
  const damage = database.prepare('PRAGMA integrity_check(5)').all().map(firstColumn)
  if (damage.join() !== 'ok') return damage.join('; ')
  const orphans = database.prepare('PRAGMA foreign_key_check').all()
  return orphans.length === 0 ? null : `${orphans.length} rows refer to what is not there`
}

function sizeOf(database: DatabaseSync): number {
  const number = (name: string) => Number(firstColumn(database.prepare(`PRAGMA ${name}`).get() ?? {}))
  return number('page_count') * number('page_size')
}

function firstColumn(row: Readonly<Record<string, unknown>>): string {
  return String(Object.values(row)[0])
}

/** SQLite does not flush what VACUUM INTO writes (https://www.sqlite.org/lang_vacuum.html#vacuuminto). */
function flush(path: string): void {
  try {
    const file = openSync(path, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    // Windows flushes no folders and none that is open for reading alone.
    if (process.platform !== 'win32') throw error
  }
}

/** False when the name is taken: a link, unlike renaming, never replaces. */
function giveName(draft: string, name: string): boolean {
  try {
    linkSync(draft, name)
    unlinkSync(draft)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST' || existsSync(name)) return false
    // A file system without links.
    renameSync(draft, name)
    return true
  }
}
