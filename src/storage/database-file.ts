import { fileURLToPath } from 'node:url'

/** The file behind DATABASE_URL: a path, or a file:// address of one. */
export function databaseFile(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url
}
