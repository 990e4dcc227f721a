/** SQLite's primary result code of an error (https://www.sqlite.org/rescode.html), or of what it was caused by; 0 where it has none. */
function resultCode(error: unknown): number {
  if (!(error instanceof Error)) return 0
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return error.cause === undefined ? 0 : resultCode(error.cause)
}

/** Whether an error says that another program is writing into the database. Nothing was changed; the same may succeed later. */
export function isDatabaseBusy(error: unknown): boolean {
  return resultCode(error) === 5
}

/** Whether an error says that the file is locked, be it by another program or by a statement of our own. */
export function isDatabaseLocked(error: unknown): boolean {
  return isDatabaseBusy(error) || resultCode(error) === 6
}

/** Whether an error says that the file's content is damaged, or is no database at all. */
export function isDatabaseDamaged(error: unknown): boolean {
  const code = resultCode(error)
  return code === 11 || code === 26
}

/** Whether an error says that the file or its folder cannot be written. */
export function isDatabaseUnwritable(error: unknown): boolean {
  return [8, 10, 13, 14].includes(resultCode(error))
}

export const DAMAGED =
  'DATABASE_URL: the file is damaged or is no SQLite database. Restore a backup, or give another file.'
