import { readFile, stat } from 'node:fs/promises'
import { CommandFailure, EXIT } from './exit.ts'

const LARGEST = 200_000_000

/** The objects of a JSON Lines file; a line that is none ends the command with its number. */
export async function readJsonLines(path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await readOrFail(path)
  return text
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const value = parse(line)
      if (value === null) throw new CommandFailure(`${path}, line ${index + 1}: this is no JSON object.`, EXIT.failed)
      return [value]
    })
}

/** A file's bytes, or the end of the command. */
export async function readOrFail(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST)
      throw new CommandFailure(`${path}: the file is larger than is read (${LARGEST / 1e6} MB).`, EXIT.failed)
    return await readFile(path)
  } catch (error) {
    if (error instanceof CommandFailure) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new CommandFailure(`${path}: the file cannot be read (${code}).`, EXIT.failed, { cause: error })
  }
}

/** A field that should be text: its text, or null. */
export function textOf(value: Readonly<Record<string, unknown>>, name: string): string | null {
  const field = value[name]
  return typeof field === 'string' && field !== '' ? field : null
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
