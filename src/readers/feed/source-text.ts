/** Characters kept of one text: enough for 2,000 characters of summary behind some markup. */
const KEPT = 8_000

/** A document as it is searched and as it is cut up, by the same places in both. */
export interface SourceText {
  /** Markup is what it is; other characters may be several in their place. */
  readonly view: string
  /** What stands between two places, at most the first `most` characters of it: 8,000 when not given. */
  cut(start: number, end: number, most?: number): string
}

/** A document that is decoded already. */
export function sourceOf(text: string): SourceText {
  return { view: text, cut: (start, end, most = KEPT) => text.slice(start, Math.min(end, start + most)) }
}

/** A character of UTF-8 has at most so many bytes for each unit of a string. */
const MOST_BYTES = 3

/**
 * A document in sound UTF-8, decoded only where something is cut out: ASCII is the same in it, so markup can be found among its bytes. What is cut
 * out is a string of its own, so that a short text does not keep a long document in memory.
 */
export function sourceOfUtf8(bytes: Uint8Array): SourceText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    view: buffer.toString('latin1'),
    cut(start, end, most = KEPT) {
      if (end - start <= most) return buffer.toString('utf8', start, end)
      return buffer.toString('utf8', start, Math.min(end, start + MOST_BYTES * most)).slice(0, most)
    },
  }
}
