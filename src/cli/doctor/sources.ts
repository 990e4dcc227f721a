import pLimit from 'p-limit'
import { describeFailure, storedFailure } from '../../bot/commands/source/words.ts'
import { english } from '../../languages/english.ts'
import type { Millis } from '../../news/types.ts'
import { findStale } from '../../pipeline/find-stale.ts'
import { toPlainLine } from '../../posters/markdown.ts'
import type { Reader, ReadFailure } from '../../readers/reader.ts'
import type { Database } from '../../storage/database.ts'
import { listDueSources, type SourceState } from '../../storage/sources.ts'
import { type Finding, ill, note, well } from './finding.ts'

const AT_ONCE = 8

/** How the sources did when they were last read; those that were never read are tried now, and nothing of them is stored. */
export async function checkSources(database: Database, reader: Reader, now: Millis): Promise<readonly Finding[]> {
  const sources = await listDueSources(database, now, true)
  if (sources.length === 0) return [ill('sources: there is none', 'Add some with /source add, or with "import".')]
  const stale = await findStale(database, sources, now)
  const findings = await pLimit(AT_ONCE).map(sources, async (source) => {
    const failure = source.lastPolledAt === null ? await tryNow(reader, source) : storedFailure(source)
    if (failure !== null) return describe(source, failure)
    const since = stale.get(source.id)
    return since === undefined
      ? null
      : note(`source ${nameOf(source)}: nothing new since ${dayOf(since)}`, 'Look whether its feed has moved.')
  })
  const troubles = findings.filter((finding) => finding !== null)
  const working = sources.length - troubles.filter(({ state }) => state === 'ill').length
  const sum = `sources: ${working} of ${sources.length} work`
  // Where none works the fault is hardly theirs.
  return working === 0
    ? [ill(sum, 'Check the network.'), ...troubles.map((trouble) => ({ ...trouble, todo: '' }))]
    : [well(sum), ...troubles]
}

async function tryNow(reader: Reader, source: SourceState): Promise<ReadFailure | null> {
  const read = await reader.read(source)
  return read.outcome === 'failed' ? read.failure : null
}

function describe(source: SourceState, failure: ReadFailure): Finding {
  const since = source.failingSince === null ? '' : `, since ${dayOf(source.failingSince)}`
  return ill(
    `source ${nameOf(source)}: ${describeFailure(english, failure)}${since}`,
    'If it stays so, remove it with /source remove, or give its new address.',
  )
}

const nameOf = ({ name, url }: SourceState): string => toPlainLine(`${name} (${url})`)
const dayOf = (at: Millis): string => new Date(at).toISOString().slice(0, 10)
