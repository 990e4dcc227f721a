import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createLog } from '../../src/lib/log.ts'
import { createRandom, type Random } from '../bench/random.ts'
import { liveBy } from './calendar.ts'
import { judge, type Verdict } from './judge.ts'
import { type Machine, startMachine } from './machine.ts'
import { type Cell, OWN_CELLS } from './matrix.ts'
import { resume } from './resume.ts'
import { type Stage, setStage } from './stage.ts'
import { createStrikes, type Strikes } from './strikes.ts'
import { WAYS } from './ways.ts'

/** How a trial ended. */
export interface TrialResult extends Verdict {
  readonly index: number
  readonly kind: 'own' | 'killed'
  /** Uncertain deliveries whose history was readable and whose message nobody had deleted. */
  readonly unexcused: readonly string[]
  readonly struck: readonly Cell[]
  readonly channels: number
  readonly kills: number
  /** Real processes that were started. */
  readonly starts: number
  readonly milliseconds: number
}

const MINUTE = 60_000
const PAUSES = [2_000, 6_000, 20_000, 45_000, 70_000, 3 * MINUTE, 11 * MINUTE] as const
const DOWNTIMES = [1_000, 17_000, 40_000, 70_000, 4 * MINUTE, 25 * MINUTE] as const
const MOST_ROUNDS = 150

/** One trial with processes of its own, on a calendar of its own; the same for the same seed and index but for what runs at the same time. */
export async function runTrial(folder: string, seed: number, index: number, logLevel = 'silent'): Promise<TrialResult> {
  const startedAt = performance.now()
  const random = createRandom(seed, index)
  const cells = chooseCells(random, index)
  const own = await mkdtemp(join(folder, `trial-${index}-`))
  const hasParts = cells.some(({ phase }) => phase === 'between parts')
  const ways = Array.from({ length: random.between(3, 4) }, (_, way) => WAYS[(index + way) % WAYS.length] ?? WAYS[0])
  const stage = await setStage(own, random, { ways, most: hasParts ? 25 : random.pick([2, 5, 25]) })
  const restore = liveBy(stage.calendar)
  const log = createLog(logLevel)
  let main: Machine | null = null
  const extra: Machine[] = []
  const unexcused: string[] = []
  const seen = new Set<string>()

  const strikes: Strikes = createStrikes(stage, random, {
    main: () => main,
    async another() {
      const machine = startMachine(stage, log, strikes.passing)
      await machine.step()
      // Some stay for as long as the trial does.
      if (machine.isUp() && extra.length === 0 && random.chance(0.5)) extra.push(machine)
      else await machine.close()
    },
  })
  const step = async () => {
    main ??= startMachine(stage, log, strikes.passing)
    await Promise.all([main.step(), ...extra.map((machine) => machine.step())])
    await strikes.acted()
    strikes.settle()
    for (const machine of extra.filter((one) => !one.isUp())) {
      extra.splice(extra.indexOf(machine), 1)
      await machine.close()
    }
    if (!main.isUp()) {
      await main.close()
      main = null
      await strikes.pass(random.pick(DOWNTIMES))
    }
    unexcused.push(...newUncertain(stage, strikes, seen))
  }
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) {
      await step()
      await strikes.pass(random.pick(PAUSES))
    }
  }

  try {
    const batch = () => (hasParts ? random.between(11, 13) : random.between(1, 4))
    const arm = (some: readonly Cell[]) => {
      for (const cell of some) strikes.arm(cell, random.pick(channelsFor(stage, cell)))
    }
    await stage.publishStories(batch())
    arm(cells.slice(0, Math.ceil(cells.length / 2)))
    await rounds(random.between(2, 5))
    await passTo(stage, strikes, random)
    await stage.publishStories(batch())
    arm(cells.slice(Math.ceil(cells.length / 2)))
    await rounds(random.between(2, 5))
    // What has not struck yet strikes in a later edition; two at least in each trial.
    for (let more = 0; more < 4 && strikes.struck().length < 2; more += 1) {
      stage.calendar.setWrong(0)
      arm([{ fault: 'connection cut after creation', phase: 'after acceptance' }])
      await passTo(stage, strikes, random)
      await stage.publishStories(batch())
      await rounds(2)
    }
    strikes.calm()
    await afterwards(stage, strikes, step, batch)
    const verdict = judge(stage, strikes.deleted)
    const struck = strikes.struck()
    return {
      ...verdict,
      ...{ index, kind: 'own', unexcused, struck, channels: stage.digests.length, kills: 0, starts: 0 },
      milliseconds: Math.round(performance.now() - startedAt),
    }
  } finally {
    restore()
    for (const machine of [...extra, ...(main ? [main as Machine] : [])]) await machine.close()
    await stage.close()
    await rm(own, { recursive: true, force: true })
  }
}

/** Two to five: the first two in turn, so that all come equally often, the others at random. */
function chooseCells(random: Random, index: number): readonly Cell[] {
  const inTurn = [0, 1].map((offset) => OWN_CELLS[(index * 2 + offset * 37) % OWN_CELLS.length])
  const more = Array.from({ length: random.between(0, 3) }, () => OWN_CELLS[random.between(0, OWN_CELLS.length - 1)])
  const chosen = [...inTurn, ...more].filter((cell) => cell !== undefined)
  // Nothing is searched for where every attempt's end is known.
  const search: readonly Cell[] = chosen.some(({ phase }) => phase === 'during read-back')
    ? [
        {
          fault: random.pick(['connection cut after creation', '500 after creation', 'kill -9']),
          phase: 'after acceptance',
        },
      ]
    : []
  return [...search, ...chosen]
}

/** The channels in which a fault can strike: a compact edition is always one message, and only a bot's own embeds are ever left out. */
export function channelsFor({ digests }: Stage, { fault, phase }: Cell): readonly [string, ...string[]] {
  const able = digests.filter(({ layout }) => phase !== 'between parts' || layout !== 'compact')
  const bareable = able.filter(
    ({ layout, webhook, userId }) => webhook === null && userId === null && layout !== 'cards' && layout !== 'compact',
  )
  const best = fault === 'killed taking back' && bareable.length > 0 ? bareable : able
  const [first, ...others] = best.map(({ channelId }) => channelId)
  if (first === undefined) throw new Error('a stage without channels')
  return [first, ...others]
}

async function passTo(stage: Stage, strikes: Strikes, random: Random): Promise<void> {
  await strikes.pass(stage.nextSlot() - stage.calendar.true() + random.between(500, 90_000))
}

/** Nothing goes wrong any more, managers mend their digests, and hours pass: whatever can still be posted is. */
async function afterwards(stage: Stage, strikes: Strikes, step: () => Promise<void>, batch: () => number) {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await resume(stage)
    await step()
    const { lost, pending, editions } = judge(stage, strikes.deleted)
    if (lost.length === 0 && pending === 0 && editions >= 2) return
    if (lost.length === 0 && pending === 0) await stage.publishStories(batch())
    await strikes.pass(11 * MINUTE)
  }
}

/** The deliveries that have become uncertain since the last call, and should not have. */
export function newUncertain(stage: Stage, strikes: Strikes, seen: Set<string>): readonly string[] {
  const rows = stage.reader.prepare("select nonce, channel_id, reason from deliveries where state = 'uncertain'").all()
  const unreadable = new Set(stage.digests.map(({ channelId }) => channelId).filter(strikes.wasUnreadable))
  const wrong: string[] = []
  for (const { nonce, channel_id, reason } of rows) {
    if (seen.has(String(nonce))) continue
    seen.add(String(nonce))
    const isExcused = unreadable.has(String(channel_id)) || strikes.deleted.has(String(nonce))
    if (!isExcused || reason === null) wrong.push(`${nonce}: ${reason}`)
  }
  return wrong
}
