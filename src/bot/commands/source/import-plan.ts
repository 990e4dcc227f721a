import { randomUUID } from 'node:crypto'
import { toAddressKey } from '../../../news/address.ts'
import type { Source } from '../../../news/types.ts'
import { toNewSource } from '../../../pipeline/load-sources.ts'
import { toPlainLine } from '../../../posters/markdown.ts'
import { planImport } from '../../../readers/import-plan.ts'
import type { ListedSource, SourceList } from '../../../readers/source-list.ts'
import { listVisibleSources, muteSource } from '../../../storage/chosen-sources.ts'
import type { Database } from '../../../storage/database.ts'
import { listOfferedSources, listTakenIds } from '../../../storage/offered-sources.ts'
import { addSource } from '../../../storage/sources.ts'
import { MOST_OWN_SOURCES } from '../../limits.ts'

/** Told of one import. */
const MOST_COMPLAINTS = 20

/** What importing a list would do for one server. */
export interface ImportDraft {
  /** The file's name or the list's address. */
  readonly from: string
  /** Become the server's own; at most MOST_OWN_SOURCES. */
  readonly added: readonly ListedSource[]
  /** Known to the installation: this server only has to choose them. */
  readonly chosen: readonly Source[]
  /** How many the server reads already. */
  readonly known: number
  /** How many there is no room for. */
  readonly tooMany: number
  /** How many entries cannot be used. */
  readonly unusable: number
  /** Why, for the first of them. */
  readonly complaints: readonly string[]
}

interface ImportOptions {
  readonly from: string
  /** Why an address is not to be read, in words for whoever imports, or null. */
  readonly refuse: (url: string) => string | null
}

/** Plans an import for a server by what it may see; changes nothing. */
export async function planServerImport(
  database: Database,
  guildId: string,
  list: SourceList,
  { from, refuse }: ImportOptions,
): Promise<ImportDraft> {
  const visible = await listVisibleSources(database, guildId)
  const seen = new Set(visible.map(keyOf))
  const others = await listOfferedSources(database, guildId)
  const offered = new Map(others.map((source) => [keyOf(source), source]))
  const plan = planImport(list, {
    known: new Set([...seen, ...offered.keys()]),
    room: MOST_OWN_SOURCES - visible.filter(({ owner }) => owner === guildId).length,
    refuse,
  })
  const chosen = plan.known.flatMap((source) => (seen.has(keyOf(source)) ? [] : (offered.get(keyOf(source)) ?? [])))
  return {
    from,
    added: plan.added.map((source) => ({ ...source, name: toName(source) })),
    chosen,
    known: plan.known.length - chosen.length,
    tooMany: plan.tooMany.length,
    unusable: plan.complaints.length,
    complaints: plan.complaints.slice(0, MOST_COMPLAINTS),
  }
}

/** Carries a plan out as far as it still holds: others may have added and removed sources since. Tells how many the server reads more. */
export async function importSources(
  database: Database,
  guildId: string,
  { from, added, chosen }: ImportDraft,
): Promise<number> {
  return database.transaction().execute(async (tx) => {
    const wanted = [...added, ...chosen.map(({ id: _, owner: __, ...listed }) => listed)]
    const list = { sources: wanted, complaints: [] }
    const plan = await planServerImport(tx, guildId, list, { from, refuse: () => null })
    const rows = plan.added.map((source) => toNewSource(source, guildId))
    const taken = await listTakenIds(tx, rows)
    for (const row of rows) await addSource(tx, taken.has(row.id) ? { ...row, id: randomUUID().slice(0, 12) } : row)
    for (const { id } of plan.chosen) await muteSource(tx, guildId, id, false)
    return rows.length + plan.chosen.length
  })
}

/** The name as it is stored: one clean line of at most 80 characters. */
function toName({ name, url }: ListedSource): string {
  return (
    toPlainLine(name ?? URL.parse(url)?.host ?? '')
      .slice(0, 80)
      .toWellFormed() || url.slice(0, 80)
  )
}

function keyOf({ url }: { readonly url: string }): string {
  return toAddressKey(url) ?? url
}
