import { isUtf8 } from 'node:buffer'
import { guessEncoding } from './guess-encoding.ts'

export interface Decoded {
  readonly text: string
  /** As the Encoding Standard names it. */
  readonly encoding: string
}

/**
 * Bytes to text: the byte-order mark decides, else the Content-Type header, else the XML declaration, else <meta>, else UTF-8. A label
 * that the bytes contradict is not believed. `language` (BCP 47) helps where nothing is declared and it is not UTF-8.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null, language: string | null = null): Decoded {
  const known = encodingOf(bytes, contentType)
  if (known.encoding !== null) return decode(bytes, known.encoding)
  const { legacy } = known
  // A cut-off or single bad character is no reason to read all others wrongly.
  const lenient = decode(bytes, 'utf-8')
  if (isMostlyGood(lenient.text)) return lenient
  return decode(bytes, legacy ?? guessEncoding(bytes, language))
}

/** Whether a body is sound UTF-8 and would be decoded as such: then any part of it can be decoded by itself. */
export function isUtf8Body(bytes: Uint8Array, contentType: string | null): boolean {
  return encodingOf(bytes, contentType).encoding === 'utf-8' && isUtf8(bytes)
}

/** The encoding where it can be told for sure; else what legacy encoding is declared. */
function encodingOf(
  bytes: Uint8Array,
  contentType: string | null,
): { readonly encoding: string } | { readonly encoding: null; readonly legacy: string | undefined } {
  const marked = byMark(bytes) ?? byNulls(bytes)
  if (marked !== null) return { encoding: marked }
  const labels = [byHeader(contentType), byDeclaration(bytes)].filter((label) => label !== null)
  const declared = labels.map(toEncoding).filter((encoding) => encoding !== null)
  // Text in another encoding that happens to be valid UTF-8 does not exist, but in East Asian ones, where a few characters may be.
  if (isUtf8(bytes) && !declared.some((encoding) => EAST_ASIAN.has(encoding))) return { encoding: 'utf-8' }
  // Without a byte-order mark or nulls it is not UTF-16, whatever it says.
  const legacy = declared.find((encoding) => encoding !== 'utf-8' && !encoding.startsWith('utf-16'))
  return legacy !== undefined && declared[0] !== 'utf-8' ? { encoding: legacy } : { encoding: null, legacy }
}

const EAST_ASIAN = new Set(['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp'])

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: "<" or "{" and its null byte come first in every feed. */
function byNulls(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if ((a === 0x3c || a === 0x7b) && b === 0) return 'utf-16le'
  if (a === 0 && (b === 0x3c || b === 0x7b)) return 'utf-16be'
  return null
}

function byHeader(contentType: string | null): string | null {
  return /\bcharset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1] ?? null
}

/** How far into a body its declaration is looked for: what browsers do for <meta>. */
const DECLARATION_BYTES = 1024

function byDeclaration(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_BYTES)).toString(
    'latin1',
  )
  const xml = /<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>\s]+)/i.exec(start)
  if (xml?.[1]) return xml[1]
  return /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1] ?? null
}

/** The Encoding Standard's name for a label, or null for one that it does not know. */
function toEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.replaceAll('_', '-')).encoding
  } catch {
    try {
      return new TextDecoder(label).encoding
    } catch {
      return null
    }
  }
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  // Node's own UTF-8 is twice as fast as TextDecoder's, and the mark is dropped later with other leading junk.
  const text =
    encoding === 'utf-8'
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
      : new TextDecoder(encoding).decode(bytes)
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding }
}

/** Whether of the characters beyond ASCII at most a tenth could not be decoded. */
function isMostlyGood(text: string): boolean {
  let bad = 0
  let good = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) bad++
    else if (code > 0x7f) good++
  }
  return bad <= good / 9
}
