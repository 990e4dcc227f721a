// How fast people are answered while many sources are polled: the whole bot in a process of its own, as it is started by hand, against the
// stand-in and the bench's feeds. An answer that is only announced counts as
// answered: so Discord counts it; choices cannot be announced.
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Reply, startDiscord } from '../../tests/support/discord/start-discord.ts'
import { everyPart } from '../../tests/support/discord/validate-components.ts'
import { benchSource } from './feeds.ts'

/** Between two questions, whether or not the last was answered: who waits for an answer first never asks into a pause. */
const EVERY_MS = 150
const WITHIN_MS = 300
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What is asked, of how many feeds' bot, and from which seed. */
interface Options {
  readonly count: number
  readonly seed: number
  readonly asked: number
}

/** Prints how fast the questions were answered; the process ends with 1 when fewer than 99 of 100 were within 300 ms. */
export async function measureAnswers({ count, seed, asked }: Options): Promise<void> {
  const server = fork(here('server.ts'), [String(count), String(seed), String(Date.now())])
  const [{ port }] = (await once(server, 'message')) as [{ readonly port: number }]
  const discord = await startDiscord({ identifyEveryMs: 0 })
  discord.liftRateLimits()
  const guild = discord.addGuild({
    botPermissions: ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory', 'CreatePublicThreads'],
  })
  const channel = guild.addChannel({ name: 'news' })
  // Enough people that nobody comes near what one may ask in a minute.
  const people = Array.from({ length: 10 }, () => guild.addMember({ manageGuild: true }))
  const folder = mkdtempSync(join(tmpdir(), 'mujaz-answers-'))
  const list = Array.from({ length: count }, (_, index) => {
    const { host, path, ...source } = benchSource(index, seed)
    return JSON.stringify({ id: `bench-${index}`, ...source, url: `http://${host}:${port}${path}` })
  })
  writeFileSync(join(folder, 'sources.jsonl'), list.join('\n'))
  const bot = spawn(process.execPath, [here('../../bin/mujaz.mjs'), 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...{ PATH: process.env.PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
      ...{ DATABASE_URL: join(folder, 'mujaz.sqlite'), SOURCES: join(folder, 'sources.jsonl'), WEB_PORT: '0' },
      ...{ ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8', POLL_INTERVAL: '1s', DIGEST_CHANNELS: channel, LOG_LEVEL: 'error' },
    },
  })

  type Act = (turn: number) => Promise<Reply | undefined>
  const who = (turn: number) => people[turn % people.length] ?? never()
  const command =
    (text: string, options = {}): Act =>
    (turn) =>
      discord.invoke(who(turn), channel, text, options)
  const choosing =
    (text: string, option: string, typed: readonly string[], others = {}): Act =>
    async (turn) => {
      await discord.autocomplete(who(turn), channel, text, option, typed[turn % typed.length] ?? '', others)
      return undefined
    }
  const acts: readonly (readonly [string, Act])[] = [
    ['/digest why story:…', choosing('/digest why', 'story', ['', 'a', 'model', 'open', 'نموذج'])],
    ['/source remove source:…', choosing('/source remove', 'source', ['', 'news', 'daily 5'])],
    ['/digest create timezone:…', choosing('/digest create', 'timezone', ['cai', 'القاهرة', 'new y'])],
    ['/news story story:…', choosing('/news story', 'story', ['', 'open', 'chip'])],
    ['/digest why story:…', choosing('/digest why', 'story', ['ai', 'new', 'google'])],
    ['/news search', command('/news search', { words: 'model' })],
    ['/digest preview', command('/digest preview')],
    ['/status', command('/status')],
    ['/source list', command('/source list')],
    ['/digest list', command('/digest list')],
    ['/digest why', command('/digest why', { story: 'a' })],
    ['a button of /source list', pressNext],
  ]

  const times: { readonly what: string; readonly ms: number }[] = []
  try {
    while (discord.commands().length === 0) await sleep(20)
    const waiting: Promise<void>[] = []
    for (let turn = 0; turn < asked; turn += 1) {
      const [what, act] = acts[turn % acts.length] ?? never()
      const started = performance.now()
      const after = (reply: Reply | undefined) =>
        times.push({ what, ms: reply?.afterMs ?? performance.now() - started })
      waiting.push(
        act(turn).then(
          (reply) => void after(reply),
          (error: Error) => {
            console.error(`${what}: ${error.message}`)
            after(undefined)
          },
        ),
      )
      // From the middle on, a tenth of the feeds changes now and then: the first half is the first reading of all.
      if (turn > asked / 2 && turn % 40 === 0) server.send({ variant: (turn / 40) % 2 })
      await sleep(EVERY_MS)
    }
    await Promise.all(waiting)
    print()
  } finally {
    bot.kill('SIGKILL')
    server.disconnect()
    await discord.close().catch((error: Error) => console.error(error.message))
    rmSync(folder, { recursive: true, force: true })
  }

  /** A press of a button on a list that is asked for first; only the press counts. */
  async function pressNext(turn: number): Promise<Reply> {
    const person = who(turn)
    const list = await discord.invoke(person, channel, '/source list')
    const button = everyPart(list.components).find(
      (part) => 'custom_id' in part && !('disabled' in part && part.disabled),
    )
    if (button === undefined || !('custom_id' in button)) return list
    return discord.press(person, list, String(button.custom_id))
  }

  function print(): void {
    const all = times.map(({ ms }) => ms)
    const kinds = new Map(Map.groupBy(times, ({ what }) => what).entries())
    const rows = [['all', all] as const, ...[...kinds].map(([what, some]) => [what, some.map(({ ms }) => ms)] as const)]
    console.log(
      `${asked} questions, one every ${EVERY_MS} ms, while ${count} sources are polled; milliseconds to the first answer`,
    )
    console.log(`${''.padEnd(28)}    n   p50   p95   p99   max`)
    for (const [what, some] of rows) {
      const figures = [0.5, 0.95, 0.99, 1].map((share) => quantile(some, share).toFixed(0).padStart(6))
      console.log(what.padEnd(28) + String(some.length).padStart(5) + figures.join(''))
    }
    const within = all.filter((ms) => ms <= WITHIN_MS).length / all.length
    console.log(`within ${WITHIN_MS} ms: ${(100 * within).toFixed(1)} of 100`)
    if (within < 0.99) process.exitCode = 1
  }
}

/** The smallest value that this share of all does not exceed. */
function quantile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

function never(): never {
  throw new Error('Out of range')
}
