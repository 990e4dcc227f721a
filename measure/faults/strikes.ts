import type { PlannedFault } from '../../tests/support/discord/faults.ts'
import type { RequestRecord } from '../../tests/support/discord/request-log.ts'
import { faults } from '../../tests/support/discord/start-discord.ts'
import type { Random } from '../bench/random.ts'
import type { Machine } from './machine.ts'
import type { Cell, FaultName, Phase } from './matrix.ts'
import { creationOf, keyIn, postedTo } from './messages.ts'
import type { Stage } from './stage.ts'

/** The faults of a trial: armed, waiting for their phase, struck. */
export interface Strikes {
  /** From now on the fault strikes once, when an edition of this channel comes to that phase. */
  readonly arm: (cell: Cell, channel: string) => void
  /** To be called by machines where they reach a phase. */
  readonly passing: (phase: Phase, machine: Machine) => Promise<void>
  /** To be called after each step: what takes effect between two steps. */
  readonly settle: () => void
  /** Time passes; what was held up arrives when it has. */
  readonly pass: (milliseconds: number) => Promise<void>
  /** Ends every fault and gives every permission back. */
  readonly calm: () => void
  /** Resolves when nothing is happening any more that a request waits for. */
  readonly acted: () => Promise<void>
  readonly struck: () => readonly Cell[]
  /** Whether its history cannot be read, or could not at some time since the last call. */
  readonly wasUnreadable: (channel: string) => boolean
  /** Keys of the messages that a moderator deleted. */
  readonly deleted: ReadonlySet<string>
}

/** What faults do to a process. */
export type Victim = Pick<Machine, 'kill' | 'terminate' | 'meetBusy'>

/** Whom the faults act on. */
export interface Actors {
  /** The process at work. */
  readonly main: () => Victim | null
  /** Lets another process take a whole step. */
  readonly another: () => Promise<void>
  /** Real processes show what they do by their requests alone, and live by real seconds. */
  readonly isReal?: boolean
}

const HOUR = 3_600_000
/** Longer than Discord remembers a nonce. */
const AWAY = HOUR / 3
const LONG = 3 * HOUR
const BACK = [-20_000, -90_000, -10 * 60_000, -3 * HOUR, -400 * 24 * HOUR] as const
const FORWARD = [20_000, 90_000, 40 * 60_000, 5 * HOUR, 400 * 24 * HOUR] as const
const LATE = [3_000, 15_000, 30_000, 50_000] as const
/** Seconds. */
const WAITS = [0.05, 0.2, 5, 40, 400] as const
/** Of a message that no nonce protects the bot may expect to be there, or not, after fifteen seconds. */
const LATE_WITHOUT_NONCE = [3_000, 12_000] as const
const SHORT_WAITS = [0.05, 0.2, 2, 4] as const
/** What happens once a message is there, in whatever phase. */
const AFTERWARDS = new Set<FaultName>(['message deleted', 'killed, back in the past'])
const MESSAGES = 'POST /channels/:channel/messages'
const TAKE_BACK = 'DELETE /channels/:channel/messages/:message'
const HISTORY = new Set([
  'GET /channels/:channel/messages',
  'GET /channels/:channel/messages/:message',
  'GET /guilds/:guild/threads/active',
  'GET /channels/:channel/threads/archived/public',
])

export function createStrikes(stage: Stage, random: Random, actors: Actors): Strikes {
  const waits = actors.isReal ? SHORT_WAITS : WAITS
  const { discord, calendar } = stage
  const waiting: { readonly cell: Cell; readonly channel: string }[] = []
  const planned: { readonly cell: Cell; readonly plan: PlannedFault; counted: boolean; after?: () => void }[] = []
  const struck: Cell[] = []
  const gates: { readonly at: number; readonly open: () => void }[] = []
  const denied = new Map<string, Set<'ViewChannel' | 'SendMessages' | 'EmbedLinks' | 'ReadMessageHistory'>>()
  const unreadable = new Set<string>()
  const deleted = new Set<string>()
  const acting = new Set<Promise<void>>()

  const deny = (channel: string, permission: 'ViewChannel' | 'SendMessages' | 'EmbedLinks' | 'ReadMessageHistory') => {
    // A direct message has no permissions; its person takes messages or does not.
    if (channel === stage.person.channel) {
      stage.person.user.acceptsMessages = false
      return
    }
    denied.set(channel, (denied.get(channel) ?? new Set()).add(permission))
    if (permission === 'ViewChannel' || permission === 'ReadMessageHistory') unreadable.add(channel)
    discord.denyBot(channel, permission)
  }
  const giveBack = () => {
    stage.person.user.acceptsMessages = true
    for (const [channel, permissions] of denied) discord.allowBot(channel, ...permissions)
    denied.clear()
  }
  const remove = (channel: string, key: string | null) => {
    const message = postedTo(stage, channel).findLast((one) => key === null || keyIn(one) === key)
    const own = message ? keyIn(message) : null
    if (!message || own === null) return
    deleted.add(own)
    discord.deleteMessage(message)
  }

  /** Time passes from one late arrival to the next, so that each arrives when it should. */
  const passTo = async (end: number) => {
    for (;;) {
      const next = gates.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      calendar.pass(Math.max(0, (next?.at ?? end) - calendar.true()))
      if (!next) return
      gates.splice(gates.indexOf(next), 1)
      next.open()
      // What was held up is done before anybody looks again.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    }
  }

  /** What is no answer to a request: it happens, to whatever is going on. */
  const act = async ({ fault }: Cell, channel: string, machine: Victim | null, key: string | null) => {
    if (fault === 'kill -9') machine?.kill()
    if (fault === 'gateway loss') discord.gateway.disconnect(random.pick([undefined, 4000, 1001]))
    if (fault === 'SIGTERM') machine?.terminate()
    if (fault === 'two processes') await actors.another()
    if (fault === 'clock set back') calendar.setWrong(random.pick(BACK))
    if (fault === 'clock set forward') calendar.setWrong(random.pick(FORWARD))
    if (fault === 'permission lost') deny(channel, random.pick(['ViewChannel', 'SendMessages', 'EmbedLinks']))
    if (fault === 'history not readable') deny(channel, 'ReadMessageHistory')
    if (fault === 'database busy') machine?.meetBusy(random.between(1, 5))
    if (fault === "others' messages") {
      const somebody = discord.addStranger()
      const many = random.between(200, 260)
      for (let index = 0; index < many; index += 1) discord.say(somebody, channel, `message ${index}`)
    }
    if (fault === 'killed, back in the past') {
      // Discord forgets the nonce meanwhile, and the machine's clock shows the second of the attempt again.
      machine?.kill()
      deny(channel, 'ReadMessageHistory')
      calendar.pass(AWAY)
      calendar.setWrong(-AWAY)
    }
    if (fault === 'message deleted') {
      remove(channel, key)
      machine?.kill()
    }
  }

  const holdUp = ({ route }: RequestRecord) => {
    const late = random.pick(route === MESSAGES ? LATE : LATE_WITHOUT_NONCE)
    return new Promise<void>((open) => gates.push({ at: calendar.true() + late, open }))
  }

  const toAnswer = ({ fault, phase }: Cell) => {
    const isAfter = phase === 'after acceptance' || (phase === 'between parts' && random.chance(0.5))
    const answers: Partial<Record<FaultName, () => Parameters<typeof discord.fail>[1]>> = {
      'connection cut after creation': faults.dropAfter,
      'connection cut before': faults.drop,
      '500 after creation': () => faults.statusAfter(random.pick([500, 503, 504])),
      '500 before': () => faults.status(random.pick([500, 503, 504])),
      '502 as HTML': () => (isAfter ? faults.htmlAfter(502) : faults.html(502)),
      '200 as HTML': () => (isAfter ? faults.htmlAfter(200) : faults.html(200)),
      'time-out': () => (isAfter ? faults.delayAfter(LONG) : faults.delay(LONG)),
      'late arrival': () => faults.call(holdUp),
      'late, and the clock set': () =>
        faults.call((record) => {
          calendar.setWrong(random.pick([...BACK, ...FORWARD]))
          return holdUp(record)
        }),
      '429 of the user': () => faults.rateLimit({ scope: 'user', retryAfter: random.pick(waits) }),
      '429 shared': () => faults.rateLimit({ scope: 'shared', retryAfter: random.pick(waits) }),
      '429 global': () => faults.rateLimit({ scope: 'global', retryAfter: random.pick(waits) }),
    }
    return answers[fault]?.() ?? null
  }

  const plan = (cell: Cell, channel: string) => {
    const wantsLater = cell.phase === 'between parts'
    const where = (record: RequestRecord) => {
      if (cell.phase === 'during read-back') return HISTORY.has(record.route)
      const creation = creationOf(stage, record)
      return creation !== null && creation.channel === channel && creation.part > 0 === wantsLater
    }
    if (cell.fault === 'killed taking back') {
      const losesEmbeds = faults.call(() => deny(channel, 'EmbedLinks'))
      const dies = random.pick([faults.call, faults.callAfter])(() => actors.main()?.kill())
      planned.push({ cell, plan: discord.fail({ route: '*', where }, losesEmbeds), counted: true })
      planned.push({ cell, plan: discord.fail(TAKE_BACK, dies), counted: false })
      return
    }
    const isCutAndDeleted = cell.fault === 'message deleted' && random.chance(0.5)
    const happen = (record: RequestRecord) => {
      const done = act(cell, channel, actors.main(), keyIn(record.body)).finally(() => acting.delete(done))
      acting.add(done)
      return done
    }
    const isAfter = cell.phase === 'after acceptance' || AFTERWARDS.has(cell.fault)
    const answer = isCutAndDeleted
      ? faults.dropAfter()
      : (toAnswer(cell) ?? (isAfter ? faults.callAfter(happen) : faults.call(happen)))
    planned.push({
      cell,
      plan: discord.fail({ route: '*', where }, answer),
      counted: false,
      ...(isCutAndDeleted ? { after: () => remove(channel, null) } : {}),
    })
  }

  const strikeHere = async (cell: Cell, channel: string, machine: Machine) => {
    struck.push(cell)
    const answer = toAnswer(cell)
    if (answer) discord.fail({ route: '*', where: ({ route }) => HISTORY.has(route) }, answer)
    else await act(cell, channel, machine, null)
  }

  return {
    deleted,
    arm(cell, channel) {
      const isAtRequest = cell.phase === 'after acceptance' || cell.phase === 'between parts'
      const isBeforeSend = cell.phase === 'before send' && (toAnswer(cell) !== null || random.chance(0.5))
      if (isAtRequest || isBeforeSend || actors.isReal) plan(cell, channel)
      else waiting.push({ cell, channel })
    },
    async passing(phase, machine) {
      const index = waiting.findIndex(({ cell }) => cell.phase === phase)
      const [next] = index < 0 ? [] : waiting.splice(index, 1)
      if (next) await strikeHere(next.cell, next.channel, machine)
    },
    settle() {
      for (const one of planned) {
        if (one.counted || one.plan.struck() === 0) continue
        one.counted = true
        struck.push(one.cell)
        one.after?.()
      }
      if (random.chance(0.3)) giveBack()
    },
    pass: (milliseconds) => passTo(calendar.true() + milliseconds),
    calm() {
      for (const { plan: one } of planned) one.cancel()
      waiting.length = 0
      giveBack()
      calendar.setWrong(0)
    },
    async acted() {
      while (acting.size > 0) await Promise.all(acting)
    },
    struck: () => struck,
    wasUnreadable(channel) {
      const now = denied.get(channel)
      const was = unreadable.has(channel)
      if (!now?.has('ViewChannel') && !now?.has('ReadMessageHistory')) unreadable.delete(channel)
      return was
    },
  }
}
