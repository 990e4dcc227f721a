import { describeFailure, storedFailure } from '../bot/commands/source/words.ts'
import { english } from '../languages/english.ts'
import { createLog } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import { findStale } from '../pipeline/find-stale.ts'
import { toPlainLine } from '../posters/markdown.ts'
import { listDueSources, type SourceState } from '../storage/sources.ts'
import { EXIT } from './exit.ts'
import { openReadingOrFail } from './open-reading.ts'
import { readSettings } from './settings.ts'
import { type Terminal, writeLine } from './terminal.ts'

export interface SourcesOptions {
  readonly health?: boolean
  readonly json?: boolean
}

/** Lists what is read; with `health` also whether it works. */
export async function showSources(
  terminal: Terminal,
  { health = false, json = false }: SourcesOptions,
): Promise<number> {
  const config = readSettings(terminal)
  const reading = await openReadingOrFail(terminal, config, createLog('error', [], terminal.stderr))
  try {
    const sources = await listDueSources(reading.database, 0, true)
    const stale = await findStale(reading.database, sources, Date.now())
    const lines = sources
      .map((source) => ({ source, health: toHealth(source, stale.get(source.id) ?? null) }))
      .toSorted((a, b) => compare(a, b, health))
    for (const line of lines) {
      if (json) writeLine(terminal, { ...toPlain(line.source), ...(health ? line.health : {}) })
      else terminal.stdout.write(`${toText(line, health)}\n`)
    }
    if (json) return EXIT.done
    const troubled = lines.filter((line) => isTroubled(line.health.state)).length
    terminal.stdout.write(`${lines.length} sources${health ? `, ${troubled} in trouble` : ''}\n`)
    return EXIT.done
  } finally {
    await reading.close()
  }
}

type State = 'unread' | 'works' | 'stale' | 'failing' | 'asleep'

interface Health {
  readonly state: State
  /** Why it fails. */
  readonly reason: string | null
  /** Since when it has been failing, asleep or silent. */
  readonly since: string | null
  readonly failures: number
  readonly lastPolledAt: string | null
  readonly newestItemAt: string | null
}

function toHealth(source: SourceState, staleSince: Millis | null): Health {
  const failure = storedFailure(source)
  const state =
    failure !== null
      ? source.asleepSince === null
        ? 'failing'
        : 'asleep'
      : source.lastPolledAt === null
        ? 'unread'
        : staleSince === null
          ? 'works'
          : 'stale'
  return {
    state,
    reason: failure === null ? null : `${failure.code}: ${describeFailure(english, failure)}`,
    since: toIso(source.asleepSince ?? source.failingSince ?? staleSince),
    failures: source.failures,
    lastPolledAt: toIso(source.lastPolledAt),
    newestItemAt: toIso(source.newestItemAt),
  }
}

const isTroubled = (state: State): boolean => state !== 'works' && state !== 'unread'

function compare(
  a: { readonly source: SourceState; readonly health: Health },
  b: { readonly source: SourceState; readonly health: Health },
  byHealth: boolean,
): number {
  const trouble = byHealth ? Number(isTroubled(b.health.state)) - Number(isTroubled(a.health.state)) : 0
  return trouble || a.source.name.localeCompare(b.source.name, 'en')
}

function toPlain({ id, url, name, site, language, kind, focus, owner }: SourceState) {
  return { id, url, name, site, language, kind, focus, server: owner }
}

function toText(
  { source, health }: { readonly source: SourceState; readonly health: Health },
  withHealth: boolean,
): string {
  // Feeds name themselves: nothing of theirs may steer a terminal.
  const parts = [
    toPlainLine(source.name),
    toPlainLine(source.url),
    ...(source.owner === null ? [] : [`of server ${source.owner}`]),
  ]
  if (!withHealth) return parts.join('  ')
  const since = health.since === null ? [] : [`since ${health.since.slice(0, 10)}`]
  return [health.state.padEnd(7), ...parts, ...since, ...(health.reason === null ? [] : [health.reason])].join('  ')
}

function toIso(at: Millis | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
