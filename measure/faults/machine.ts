import type { Log } from '../../src/lib/log.ts'
import { createAttemptMemory } from '../../src/pipeline/attempt-memory.ts'
import { deliver } from '../../src/pipeline/deliver.ts'
import { publishDue } from '../../src/pipeline/publish-digests.ts'
import { createDiscordPoster, type DiscordPoster } from '../../src/posters/discord.ts'
import type { Phase } from './matrix.ts'
import type { Stage } from './stage.ts'
import { type Operation, openWatched } from './watched-database.ts'

/** One process of the bot, as far as it publishes and delivers. It can die between any two of its statements. */
export interface Machine {
  /** What the timetable does each time: publish, then deliver. */
  readonly step: () => Promise<void>
  /** Nothing of it happens any more: open transactions are undone, requests cut. */
  readonly kill: () => void
  /** It ends its step in order and then is gone. */
  readonly terminate: () => void
  /** Its next so many writes find the database locked. */
  readonly meetBusy: (times: number) => void
  readonly isUp: () => boolean
  readonly close: () => Promise<void>
}

/** Called where a phase is reached; a fault may strike there. */
export type Passing = (phase: Phase, machine: Machine) => Promise<void>

class Killed extends Error {}

export function startMachine(stage: Stage, log: Log, passing: Passing): Machine {
  const stopping = new AbortController()
  let isDead = false
  let busy = 0
  let doing: 'publish' | 'deliver' | null = null

  const live = () => {
    if (isDead) throw new Killed('killed')
  }
  const before = async (operation: Operation) => {
    live()
    if (operation === 'begin' && doing === 'publish') await passing('before claim', machine)
    if (operation === 'write' && doing === 'deliver') await passing('before send', machine)
    live()
    if ((operation === 'begin' || operation === 'write') && busy > 0) {
      busy -= 1
      // As node:sqlite puts it: https://www.sqlite.org/rescode.html#busy
      throw Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR', errcode: 5 })
    }
  }
  const after = async (operation: Operation) => {
    if (operation === 'commit' && doing === 'publish') await passing('after claim', machine)
    if (operation === 'commit' && doing === 'deliver') await passing('after record', machine)
    live()
  }
  const database = openWatched(stage.path, { before, after })
  const poster = watchPoster(
    createDiscordPoster({ token: stage.discord.token, apiUrl: stage.discord.url, signal: stopping.signal }),
    async (name) => {
      live()
      if (name.startsWith('find')) await passing('during read-back', machine)
      live()
    },
  )
  // A machine knows nothing of before it was started; its own uptime nobody sets.
  const memory = createAttemptMemory(stage.calendar.true)
  const attempt = async (what: 'publish' | 'deliver', act: () => Promise<unknown>) => {
    if (isDead) return
    doing = what
    try {
      await act()
    } catch (error) {
      if (!isDead) log.error({ err: error, step: what }, 'a step failed; it is tried again at its next alarm')
    }
  }

  const machine: Machine = {
    async step() {
      const clock = stage.calendar.bot
      const { signal } = stopping
      await attempt('publish', () => publishDue(database, log, clock()))
      await attempt('deliver', () => deliver({ database, poster, log, clock, memory, signal }))
      if (signal.aborted) isDead = true
    },
    kill() {
      isDead = true
      stopping.abort()
    },
    terminate: () => stopping.abort(new Error('Mujaz is stopping.')),
    meetBusy(times) {
      busy = times
    },
    isUp: () => !isDead,
    async close() {
      isDead = true
      stopping.abort()
      await database.destroy()
    },
  }
  return machine
}

/** Calls `before` with the name of each thing that the poster is asked to do. */
function watchPoster(poster: DiscordPoster, before: (name: string) => Promise<void>): DiscordPoster {
  return new Proxy(poster, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return async (...given: readonly unknown[]) => {
        await before(String(name))
        return member.apply(target, given)
      }
    },
  })
}
