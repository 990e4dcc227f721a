// Encoding a text as feeds do: Node decodes these charsets but writes only UTF-8, UTF-16 and Latin 1.

export type Charset = 'utf-8' | 'windows-1256' | 'iso-8859-1' | 'utf-16'

let arabicBytes: ReadonlyMap<string, number> | undefined

/** The text's bytes; what the charset lacks becomes a question mark. UTF-16 is little-endian with its mark. */
export function encode(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (charset === 'iso-8859-1') return Buffer.from(text, 'latin1')
  arabicBytes ??= toTable('windows-1256')
  const bytes = Buffer.alloc(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = arabicBytes.get(text.charAt(index)) ?? 0x3f
  return bytes
}

function toTable(charset: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(charset)
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
}
