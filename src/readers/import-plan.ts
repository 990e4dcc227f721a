import { toAddressKey } from '../news/address.ts'
import type { ListedSource, SourceList } from './source-list.ts'

/** What importing a list would do. Nothing is done by planning it. */
export interface ImportPlan<Listed extends ListedSource = ListedSource> {
  readonly added: readonly Listed[]
  /** Here already. */
  readonly known: readonly Listed[]
  /** More than there is room for. */
  readonly tooMany: readonly Listed[]
  /** What cannot be used, a line each. */
  readonly complaints: readonly string[]
}

export interface ImportOptions {
  /** The addresses of the sources that are here, in the form that is compared (toAddressKey). */
  readonly known: ReadonlySet<string>
  /** How many more there may be; null: any number. */
  readonly room: number | null
  /** Why an address is not to be read, in words for whoever imports, or null. */
  readonly refuse: (url: string) => string | null
}

/** Tells of each source in a list whether it is new, known, one too many, or of no use. Two entries of one address are one source. */
export function planImport<Listed extends ListedSource>(
  list: SourceList & { readonly sources: readonly Listed[] },
  { known, room, refuse }: ImportOptions,
): ImportPlan<Listed> {
  const seen = new Set<string>()
  const fresh: Listed[] = []
  const there: Listed[] = []
  const complaints = [...list.complaints]
  for (const source of list.sources) {
    const key = toAddressKey(source.url) ?? source.url
    if (seen.has(key)) continue
    seen.add(key)
    const refused = refuse(source.url)
    if (known.has(key)) there.push(source)
    else if (refused === null) fresh.push(source)
    else complaints.push(`${source.url.slice(0, 200)}: ${refused}`)
  }
  const most = room === null ? fresh.length : Math.max(0, room)
  return { added: fresh.slice(0, most), known: there, tooMany: fresh.slice(most), complaints }
}
