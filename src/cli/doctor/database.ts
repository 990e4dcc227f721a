import { databaseFile } from '../../storage/database-file.ts'
import { checkSqlite } from '../../storage/sqlite-check.ts'
import { type Finding, ill, note, well } from './finding.ts'

/** A year of the built-in sources takes less; with less than this a log and a backup may fail. */
const LEAST_FREE = 200_000_000

/** The database as it is on the disk; nothing is changed. `isUsable`: what is in it can be asked for without changing it. */
export function checkDatabase(url: string): { readonly findings: readonly Finding[]; readonly isUsable: boolean } {
  const found = checkSqlite(databaseFile(url))
  switch (found.outcome) {
    case 'missing':
      return {
        findings: [note('database: there is none yet; "start" makes it'), checkSpace(found.freeBytes)],
        isUsable: false,
      }
    case 'sound': {
      const size = `database: sound, ${toMegabytes(found.bytes)} MB`
      const findings = [well(size), checkSpace(found.freeBytes)]
      return found.pending.length === 0
        ? { findings, isUsable: true }
        : {
            findings: [...findings, note('database: the next start brings it up to date and keeps a copy beside it')],
            isUsable: false,
          }
    }
    case 'damaged':
      return unusable(
        ill(
          `database: damaged (${found.detail})`,
          'Stop the bot and put a backup in its place; keep the damaged file.',
        ),
      )
    case 'no-database':
      return unusable(
        ill('DATABASE_URL: the file is no SQLite database, or cannot be read', 'Check the path and its owner.'),
      )
    case 'locked':
      return unusable(ill('database: another program keeps it locked', 'Stop that program.'))
    case 'not-ours':
      return unusable(ill("DATABASE_URL: the file is another program's database", 'Give another file.'))
    case 'newer':
      return unusable(ill(`database: written by a newer Mujaz (it knows "${found.unknown}")`, 'Update Mujaz.'))
  }
}

function unusable(finding: Finding) {
  return { findings: [finding], isUsable: false }
}

function checkSpace(bytes: number): Finding {
  const space = `disk: ${toMegabytes(bytes)} MB free`
  return bytes < LEAST_FREE ? ill(space, `Make room: at least ${toMegabytes(LEAST_FREE)} MB.`) : well(space)
}

const toMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)
