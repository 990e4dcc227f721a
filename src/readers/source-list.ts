import { isHttpAddress } from '../news/address.ts'
import type { Focus, SourceKind } from '../news/types.ts'
import { readOpml } from './opml.ts'

/** A source as a list names it. */
export interface ListedSource {
  readonly url: string
  readonly name: string | null
  readonly site: string | null
  readonly language: string | null
  readonly kind: SourceKind
  readonly focus: Focus
}

export interface SourceList {
  readonly sources: readonly ListedSource[]
  /** What could not be used, a line each. */
  readonly complaints: readonly string[]
}

/** Why an entry of a list cannot be used, for whoever gave the list. */
export interface ComplaintWords {
  readonly noOpml: string
  readonly noSource: (line: number) => string
  readonly noAddress: (text: string) => string
}

const IN_ENGLISH: ComplaintWords = {
  noOpml: 'the list is no OPML',
  noSource: (line) => `line ${line}: no JSON object with an http(s) "url"`,
  noAddress: (text) => `"${text}" is no http(s) address, or has a password in it`,
}

const MOST_SOURCES = 5_000
/** What comes behind is not looked at: a list of lines that are no JSON would take seconds to refuse. */
const MOST_LINES = 10_000
const MOST_COMPLAINTS = 1_000

/** Reads an OPML or JSON Lines list of sources; a bad entry is named and left out. */
export function parseSourceList(text: string, words: ComplaintWords = IN_ENGLISH): SourceList {
  const body = text.replace(/^\ufeff/, '').trim()
  const read = body.startsWith('<') ? readOutlines(body, words) : readLines(body, words)
  const seen = new Set<string>()
  const sources = read.sources.filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, MOST_SOURCES)
  return { sources, complaints: read.complaints.slice(0, MOST_COMPLAINTS) }
}

function readLines(body: string, words: ComplaintWords): SourceList {
  const sources: ListedSource[] = []
  const complaints: string[] = []
  body.split(/\r?\n/, MOST_LINES).forEach((line, index) => {
    if (line.trim() === '') return
    const source = toListed(parseJson(line))
    if (source) sources.push(source)
    else complaints.push(words.noSource(index + 1))
  })
  return { sources, complaints }
}

function readOutlines(body: string, words: ComplaintWords): SourceList {
  const outlines = readOpml(body)
  if (outlines === null) return { sources: [], complaints: [words.noOpml] }
  const sources: ListedSource[] = []
  const complaints: string[] = []
  for (const outline of outlines) {
    const source = toListed({
      url: outline.xmlurl?.trim(),
      name: outline.title || outline.text,
      site: outline.htmlurl,
      language: outline.language,
      kind: outline['mujaz:kind'],
      focus: outline['mujaz:focus'],
    })
    if (source) sources.push(source)
    else complaints.push(words.noAddress(withoutPassword(outline.xmlurl ?? '')))
  }
  return { sources, complaints }
}

/** Complaints are logged. */
function withoutPassword(url: string): string {
  return url.slice(0, 200).replace(/\/\/[^/@]*@/, '//…@')
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function toListed(value: unknown): ListedSource | null {
  if (typeof value !== 'object' || value === null || !('url' in value) || typeof value.url !== 'string') return null
  if (!isHttpAddress(value.url)) return null
  const text = (name: string): string | null => {
    const field: unknown = Reflect.get(value, name)
    return typeof field === 'string' && field.trim() !== '' ? field.trim().slice(0, 200) : null
  }
  const focus = text('focus')
  return {
    url: value.url,
    name: text('name'),
    site: text('site'),
    language: text('language')?.toLowerCase() ?? null,
    kind: text('kind') === 'page' ? 'page' : 'feed',
    // Nobody says what it is about: it is filtered like any technology outlet.
    focus: focus === 'ai' || focus === 'general' ? focus : 'tech',
  }
}
