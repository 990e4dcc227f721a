import { databaseFile } from '../storage/database-file.ts'
import { copySqlite } from '../storage/sqlite-copy.ts'
import { CommandFailure, EXIT } from './exit.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Copies the database. It is not brought up to date for it: the bot that runs on it may be an older one. */
export function backup(terminal: Terminal, file: string): number {
  const outcome = copyOrFail(databaseFile(readSettings(terminal).databaseUrl), file)
  switch (outcome.outcome) {
    case 'copied':
      terminal.stdout.write(`${file}: ${(outcome.bytes / 1e6).toFixed(1)} MB, whole and checked\n`)
      return EXIT.done
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
