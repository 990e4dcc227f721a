import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom, type Random } from '../bench/random.ts'
import { judge } from './judge.ts'
import { CELLS, type Cell, type FaultName } from './matrix.ts'
import { openNewsroom } from './newsroom.ts'
import { type RealProcess, startProcess } from './process.ts'
import { resume } from './resume.ts'
import { type Stage, setStage } from './stage.ts'
import { createStrikes, type Strikes } from './strikes.ts'
import { channelsFor, newUncertain, type TrialResult } from './trial.ts'
import { WAYS } from './ways.ts'

const KILL: Cell = { fault: 'kill -9', phase: 'after acceptance' }
const SURE: Cell = { fault: 'connection cut after creation', phase: 'after acceptance' }
const NOT_OF_REAL_PROCESSES: readonly FaultName[] = [
  ...(['time-out', 'late arrival', 'late, and the clock set', 'clock set back'] as const),
  ...(['clock set forward', 'killed, back in the past'] as const),
]
/** What real processes meet besides: not what takes ten real seconds, nor what strikes between statements that nobody sees. */
const CELLS_OF_REQUESTS = CELLS.filter(
  ({ fault, phase }) =>
    ['before send', 'after acceptance', 'between parts', 'during read-back'].includes(phase) &&
    !NOT_OF_REAL_PROCESSES.includes(fault),
)
const WRONG_CLOCKS = [-20 * 60_000, 40_000, 20 * 60_000, 5 * 3_600_000] as const
const MOST_STARTS = 9
/** Real milliseconds without anything new after which a process is started again, at its next slot; a busy machine is slow to start one. */
const PATIENCE = 6_500
const PATIENCE_AT_START = 40_000

/** One trial with the real process, killed outright between Discord's acceptance of a message and its record of it, and started again. */
export async function runKilledTrial(
  folder: string,
  seed: number,
  index: number,
  logLevel = 'silent',
): Promise<TrialResult> {
  const startedAt = performance.now()
  const random = createRandom(seed, 7_777, index)
  const own = await mkdtemp(join(folder, `killed-${index}-`))
  const another: Cell = CELLS_OF_REQUESTS[index % CELLS_OF_REQUESTS.length] ?? KILL
  const hasParts = another.phase === 'between parts' || random.chance(0.2)
  const ways = Array.from({ length: 3 }, (_, way) => WAYS[(index + way) % WAYS.length] ?? WAYS[0])
  // Every minute: the process is back while Discord still remembers its nonces. Hourly: it has to read back.
  const rules = [random.pick(['* * * * *', 'hourly'])] as const
  const stage = await setStage(own, random, { ways, most: 25, rules, latest: 6_000 })
  const newsroom = await openNewsroom(own, stage, random)
  const processes: RealProcess[] = []
  const unexcused: string[] = []
  const seen = new Set<string>()
  const start = () => processes.push(startProcess(stage, newsroom.list, logLevel))
  const main = () => processes.findLast((one) => one.isUp()) ?? null
  const strikes: Strikes = createStrikes(stage, random, { main, another: async () => void start(), isReal: true })
  const kills = () => strikes.struck().filter(({ fault }) => fault === 'kill -9').length
  const batch = () => (hasParts ? 11 : random.between(1, 4))

  try {
    newsroom.publish(batch())
    strikes.arm(KILL, random.pick(channelsFor(stage, KILL)))
    start()
    await untilEnded(() => !main())
    strikes.settle()
    newsroom.publish(batch())
    strikes.arm(another, random.pick(channelsFor(stage, another)))
    if (rules[0] === 'hourly' && random.chance(0.15)) stage.calendar.setWrong(random.pick(WRONG_CLOCKS))
    for (let starts = 1; starts < MOST_STARTS; starts += 1) {
      if (starts === 3) strikes.calm()
      await resume(stage)
      await strikes.pass(stage.nextSlot() - stage.calendar.true() + random.between(500, 3_000))
      start()
      const isDone = await follow(stage, strikes, main)
      await refuseFailures(processes)
      unexcused.push(...newUncertain(stage, strikes, seen))
      if (isDone && strikes.struck().length >= 2) break
      // What has not struck yet strikes in a later edition.
      if (isDone) {
        newsroom.publish(batch())
        strikes.arm(SURE, random.pick(channelsFor(stage, SURE)))
      } else if (!isPending(stage) && judge(stage, strikes.deleted).editions < 2) {
        // What was published happened to be told before, so there was nothing for a second edition.
        newsroom.publish(batch())
      }
      await endAll(processes, random)
    }
    await endAll(processes, random)
    const verdict = judge(stage, strikes.deleted)
    return {
      ...verdict,
      ...{
        index,
        kind: 'killed',
        unexcused,
        struck: strikes.struck(),
        channels: stage.digests.length,
        kills: kills(),
        starts: processes.length,
      },
      milliseconds: Math.round(performance.now() - startedAt),
    }
  } finally {
    for (const one of processes) one.kill()
    await Promise.all(processes.map(({ ended }) => ended))
    await newsroom.close()
    await stage.close()
    await rm(own, { recursive: true, force: true })
  }
}

/** Waits until everything is posted, or nothing happens any more. True when all is done. */
async function follow(stage: Stage, strikes: Strikes, main: () => RealProcess | null): Promise<boolean> {
  let last = 0
  let since = performance.now()
  const before = stage.discord.requests.length
  const patience = () => (stage.discord.requests.length === before ? PATIENCE_AT_START : PATIENCE)
  while (main() && performance.now() - since < patience()) {
    await sleep(120)
    strikes.settle()
    const requests = stage.discord.requests.length
    if (requests !== last) [last, since] = [requests, performance.now()]
    if (requests === before || isPending(stage)) continue
    const { lost, editions } = judge(stage, strikes.deleted)
    if (lost.length === 0 && editions >= 2) return true
  }
  return false
}

/** A bot that ends by itself with a fault is none that can be tried. */
async function refuseFailures(processes: readonly RealProcess[]): Promise<void> {
  for (const one of processes.filter((each) => !each.isUp())) {
    const code = await one.ended
    if (code !== null && code !== 0) throw new Error(`the bot ended with ${code}: ${one.said()}`)
  }
}

/** Cheaper to ask than what everybody sees. */
function isPending({ reader }: Stage): boolean {
  return reader.prepare("select 1 from deliveries where state = 'pending' limit 1").get() !== undefined
}

async function untilEnded(isSo: () => boolean): Promise<void> {
  const since = performance.now()
  while (!isSo() && performance.now() - since < PATIENCE_AT_START) await sleep(20)
}

async function endAll(processes: readonly RealProcess[], random: Random): Promise<void> {
  for (const one of processes.filter((each) => each.isUp())) {
    if (random.chance(0.3)) one.terminate()
    else one.kill()
    await one.ended
  }
}
