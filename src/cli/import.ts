import { randomUUID } from 'node:crypto'
import { confirm, isCancel } from '@clack/prompts'
import { createLog } from '../lib/log.ts'
import { toAddressKey } from '../news/address.ts'
import type { Digest } from '../news/digest.ts'
import { toNewSource } from '../pipeline/load-sources.ts'
import { toPlainLine } from '../posters/markdown.ts'
import { decodeBody } from '../readers/http/charset.ts'
import { createGuard } from '../readers/http/guard.ts'
import { type ImportPlan, planImport } from '../readers/import-plan.ts'
import { parseSourceList } from '../readers/source-list.ts'
import type { Database } from '../storage/database.ts'
import { insertDigest } from '../storage/digest-changes.ts'
import { keepImported } from '../storage/installation-sources.ts'
import { addSource, listDueSources } from '../storage/sources.ts'
import { CommandFailure, EXIT } from './exit.ts'
import { type ExportedSource, type ExportFile, parseExportFile } from './export-file.ts'
import { readOrFail } from './lines.ts'
import { openReadingOrFail } from './open-reading.ts'
import { readSettings } from './settings.ts'
import { type Terminal, writeLine } from './terminal.ts'

export interface ImportOptions {
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

interface Plan extends ImportPlan<ExportedSource> {
  readonly digests: readonly Digest[]
  readonly knownDigests: number
}

/** Shows what a file would add, asks where a person watches, and adds it: all or nothing. */
export async function importFile(
  terminal: Terminal,
  path: string,
  { dryRun = false, yes = false, json = false }: ImportOptions,
): Promise<number> {
  const { stdin, stdout } = terminal
  const { text } = decodeBody(await readOrFail(path), null)
  const config = readSettings(terminal)
  const file = readFile(text)
  const reading = await openReadingOrFail(terminal, config, createLog('error', [], terminal.stderr))
  try {
    const plan = await makePlan(reading.database, file, config.allowPrivateNetworks)
    if (json) writeLine(terminal, toJson(plan, dryRun))
    else stdout.write(`${describe(plan).join('\n')}\n`)
    const isEmpty = plan.added.length + plan.digests.length === 0
    if (isEmpty && plan.known.length + plan.knownDigests === 0)
      throw new CommandFailure(
        `${path}: nothing of it can be used. It must be OPML, JSON Lines with a "url" a line, or an export of Mujaz.`,
        EXIT.failed,
      )
    if (dryRun || isEmpty) return EXIT.done
    if (!yes && !json && stdin.isTTY && stdout.isTTY) {
      const answer = await confirm({ message: 'Add these?', input: stdin, output: stdout })
      if (isCancel(answer) || !answer) return EXIT.failed
    }
    await carryOut(reading.database, plan)
    if (!json)
      stdout.write(
        `${plan.added.length} sources and ${plan.digests.length} digests added; a running bot reads them within a minute\n`,
      )
    return EXIT.done
  } finally {
    await reading.close()
  }
}

function readFile(text: string): ExportFile {
  const ours = parseExportFile(text, Date.now())
  if (ours) return ours
  const { sources, complaints } = parseSourceList(text)
  return { sources: sources.map((source) => ({ ...source, server: null })), digests: [], complaints }
}

async function makePlan(database: Database, file: ExportFile, allowed: readonly string[]): Promise<Plan> {
  const guard = createGuard(allowed)
  const refuse = (url: string) => {
    const checked = guard.check(url)
    return checked.outcome === 'refused' ? checked.failure.detail : null
  }
  const here = await listDueSources(database, 0, true)
  // The same address may be read for the installation and for a server.
  const plans = [...Map.groupBy(file.sources, ({ server }) => server)].map(([server, sources]) => {
    const known = here.filter(({ owner }) => owner === server).map(({ url }) => toAddressKey(url) ?? url)
    return planImport({ sources, complaints: [] }, { known: new Set(known), room: null, refuse })
  })
  const ids = new Set((await database.selectFrom('digests').select('id').execute()).map(({ id }) => id))
  const digests = file.digests.filter(({ id }) => !ids.has(id))
  return {
    added: plans.flatMap(({ added }) => added),
    known: plans.flatMap(({ known }) => known),
    tooMany: [],
    complaints: [...file.complaints, ...plans.flatMap(({ complaints }) => complaints)],
    digests,
    knownDigests: file.digests.length - digests.length,
  }
}

async function carryOut(database: Database, plan: Plan): Promise<void> {
  await database.transaction().execute(async (tx) => {
    const ids = await tx.selectFrom('sources').select(['id', 'url_key']).execute()
    for (const source of plan.added) {
      const row = toNewSource(source, source.server)
      // A source that has moved keeps the id of its old address.
      const isTaken = ids.some(({ id, url_key }) => id === row.id && url_key !== row.urlKey)
      await addSource(tx, isTaken ? { ...row, id: randomUUID().slice(0, 12) } : row)
    }
    const shared = plan.added.filter(({ server }) => server === null)
    await keepImported(
      tx,
      shared.map(({ url }) => toAddressKey(url) ?? url),
    )
    for (const digest of plan.digests) await insertDigest(tx, digest)
  })
}

function describe(plan: Plan): readonly string[] {
  const ofServer = (server: string | null) => (server === null ? '' : `  (server ${server})`)
  return [
    // Files name their sources: nothing of theirs may steer a terminal.
    ...plan.added.map(({ name, url, server }) => `+ ${toPlainLine(`${name ?? url}  ${url}`)}${ofServer(server)}`),
    ...plan.digests.map(({ id, schedule, channelId }) => `+ digest ${id}: ${schedule}, channel ${channelId}`),
    ...plan.complaints.map((complaint) => `! ${toPlainLine(complaint)}`),
    `${plan.added.length} new sources, ${plan.known.length} known; ${plan.digests.length} new digests, ${plan.knownDigests} known; ${plan.complaints.length} entries cannot be used`,
  ]
}

function toJson(plan: Plan, dryRun: boolean) {
  return {
    dryRun,
    added: plan.added,
    known: plan.known.map(({ url }) => url),
    invalid: plan.complaints,
    digests: { added: plan.digests.map(({ id }) => id), known: plan.knownDigests },
  }
}
