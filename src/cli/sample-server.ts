import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

/** Serves the sample feeds on loopback, with their dates counted back from `now`. */
export interface SampleServer {
  /** "http://127.0.0.1:PORT" */
  readonly base: string
  /** The list of sources, as JSON Lines. */
  readonly list: string
  close(): Promise<void>
}

const SAMPLES = new URL('../../samples/', import.meta.url)
const UNIT = { m: 60_000, h: 3_600_000, d: 86_400_000 }

export async function startSampleServer(now: number): Promise<SampleServer> {
  const files = new Map<string, { readonly body: Buffer; readonly type: string }>()
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'gzip' }).end(file.body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The sample server has no address.')
  const base = `http://127.0.0.1:${address.port}`

  const list = fill(await readFile(new URL('sources.jsonl', SAMPLES), 'utf8'), base, now)
  for (const line of list.split('\n').filter((text) => text.trim() !== '')) {
    // The list is the project's own: url, file and contentType are always there.
    const source = JSON.parse(line) as { readonly url: string; readonly file: string; readonly contentType: string }
    // Placeholders are ASCII and latin1 keeps every byte, so files of all charsets are filled alike.
    const text = await readFile(new URL(source.file, SAMPLES), 'latin1')
    files.set(new URL(source.url).pathname, {
      body: gzipSync(Buffer.from(fill(text, base, now), 'latin1')),
      type: source.contentType,
    })
  }
  return {
    base,
    list,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Replaces {{base}} and {{ago 3h rfc822}} (samples/README.md tells the grammar). */
function fill(text: string, base: string, now: number): string {
  return text
    .replaceAll('{{base}}', base)
    .replace(/\{\{ago (\d+)([mhd]) (rfc822|iso)\}\}/g, (_, count: string, unit: keyof typeof UNIT, format: string) => {
      const date = new Date(now - Number(count) * UNIT[unit])
      return format === 'iso' ? date.toISOString() : date.toUTCString()
    })
}
