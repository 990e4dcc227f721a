import { databaseFile } from '../storage/database.ts'
import { copySqlite } from '../storage/sqlite-copy.ts'
import type { AddCommand } from './command.ts'
import { CommandFailure, EXIT, readSettings } from './settings.ts'

export const addBackup: AddCommand = (program, end) => {
  program
    .command('backup')
    .description('a consistent copy of the database, also while the bot runs')
    .argument('<file>', 'where to; what is there is never overwritten')
    .action((file: string) => {
      backup(file)
      end(EXIT.done)
    })
}

/** The database is not brought up to date for it: the bot that runs on it may be an older one. */
function backup(file: string): void {
  const path = databaseFile(readSettings(false).databaseUrl)
  if (path === null)
    throw new CommandFailure('DATABASE_URL: a PostgreSQL database is copied with its own pg_dump.', EXIT.failed)
  const outcome = copyOrFail(path, file)
  switch (outcome.outcome) {
    case 'copied':
      process.stdout.write(`${file}: ${(outcome.bytes / 1e6).toFixed(1)} MB, whole and checked\n`)
      return
    case 'exists':
      throw new CommandFailure(`${file}: there is something of that name; choose another.`, EXIT.failed)
    case 'no-database':
      throw new CommandFailure('DATABASE_URL: there is no database yet; the bot makes it when it starts.', EXIT.failed)
    case 'damaged':
      throw new CommandFailure(
        `The database is damaged (${outcome.detail}), so no copy was kept. Go back to an earlier backup; "doctor" tells more.`,
        EXIT.failed,
      )
  }
}

function copyOrFail(path: string, file: string) {
  try {
    return copySqlite(path, file)
  } catch (cause) {
    // SQLite's result codes: https://www.sqlite.org/rescode.html
    const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0
    if (code === 11 || code === 26)
      throw new CommandFailure('DATABASE_URL: the file is damaged or is no SQLite database.', EXIT.settings, { cause })
    if (code === 5 || code === 6)
      throw new CommandFailure('The database is locked by another program; try again later.', EXIT.failed, { cause })
    throw new CommandFailure(
      `${file}: cannot be written; check its folder, its owner and the free space.`,
      EXIT.failed,
      { cause },
    )
  }
}
