import type { IncomingMessage } from 'node:http'
import { refuse, refuseField } from './errors.ts'
import type { UploadedFile } from './messages.ts'

// "The maximum request size when sending a message is 25 MiB." https://docs.discord.com/developers/resources/message#create-message
const MAX_BODY = 25 * 1024 * 1024

export interface RequestBody {
  readonly body: unknown
  readonly files: readonly UploadedFile[]
}

/** All bytes of a request; more than 25 MiB are read to the end but not kept, so that the refusal can be answered. */
export async function readBytes(request: IncomingMessage): Promise<Buffer | 'too large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= MAX_BODY) chunks.push(chunk)
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : 'too large'
}

/** Reads JSON, or a form with JSON in payload_json and files in files[n]. https://docs.discord.com/developers/reference#uploading-files */
export async function readBody(bytes: Buffer, contentType: string): Promise<RequestBody> {
  if (bytes.length === 0) return { body: undefined, files: [] }
  if (/^application\/json\b/i.test(contentType)) return { body: parseJson(bytes.toString('utf8')), files: [] }
  if (/^multipart\/form-data\b/i.test(contentType)) return readMultipart(bytes, contentType)
  throw refuseField(
    [],
    'CONTENT_TYPE_INVALID',
    'Expected "Content-Type" header to be one of {"application/json", "multipart/form-data"}.',
  )
}

async function readMultipart(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': contentType } }).formData()
  const payload = form.get('payload_json')
  const files: UploadedFile[] = []
  for (const [key, value] of form) {
    const index = /^files\[([0-9]+)\]$/.exec(key)?.[1]
    if (index === undefined || typeof value === 'string') continue
    files.push({ index, filename: value.name, body: Buffer.from(await value.arrayBuffer()) })
  }
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, files }
}

// Half an emoji is no text: a strict JSON reader, as Discord's, takes no lone surrogates.
function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse('invalidJson')
  }
  if (!isWellFormed(value)) throw refuse('invalidJson')
  return value
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (Array.isArray(value)) return value.every(isWellFormed)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWellFormed(inner))
}
