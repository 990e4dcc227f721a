import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from './world.ts'

/** A file that a person gives to an option of a command. */
export interface Upload {
  /** As it is called on that person's machine. */
  readonly name: string
  readonly body: string | Uint8Array
  /** As that person's client guesses it from the name. */
  readonly contentType?: string
}

/** A file as Discord keeps it for its address. */
export interface StoredUpload {
  readonly path: string
  readonly body: Buffer
  readonly contentType: string | undefined
}

/** The attachment_size_limit that every interaction tells. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export const MAX_UPLOAD = 10_485_760

/**
 * Takes a file and gives the attachment object that stands for it in an interaction; throws for what a client would not upload.
 * https://docs.discord.com/developers/resources/message#attachment-object
 */
export function upload(world: World, { name, body, contentType }: Upload) {
  const bytes = Buffer.from(body)
  if (name === '' || name.length > 1024) throw new Error('A file has a name of 1 to 1024 characters')
  if (bytes.length > MAX_UPLOAD) throw new Error(`"${name}" is larger than ${MAX_UPLOAD} bytes`)
  const id = world.ids.next()
  // "title: present when the filename contains special characters, the filename will then be a sanitized version without them".
  const filename = name.replaceAll(' ', '_').replace(/[^\w.-]/g, '') || 'unknown'
  const path = `/ephemeral-attachments/${world.application.id}/${id}/${filename}`
  world.uploads.set(path, { path, body: bytes, contentType })
  // Addresses of files are signed and end after a day. https://docs.discord.com/developers/reference#signed-attachment-cdn-urls
  const url = `${world.cdn}${path}?ex=${(Math.floor(world.now() / 1000) + 86_400).toString(16)}&is=0&hm=0&`
  return {
    ...{ id, filename, size: bytes.length, url, proxy_url: url, ephemeral: true },
    ...(filename === name ? {} : { title: name }),
    ...(contentType === undefined ? {} : { content_type: contentType }),
  }
}

/** Answers a request for a file; false when it is for something else. */
export function serveUpload(world: World, request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split('?')[0] ?? ''
  if (!path.startsWith('/ephemeral-attachments/')) return false
  const file = world.uploads.get(path)
  if (!file) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('This content is no longer available.')
  else response.writeHead(200, { 'Content-Type': file.contentType ?? 'application/octet-stream' }).end(file.body)
  return true
}
