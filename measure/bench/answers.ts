// How fast people are answered while many sources are polled: the whole bot in a process of its own, as it is started by hand, against the
// stand-in and the bench's feeds. First while it reads all sources for the first time, then as it lives: it knows them all, and asks each of them
// again and again, far more often than it does by default. An answer that is only announced counts as answered: so Discord counts it; choices cannot
// be announced.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startDiscord } from '../../tests/support/discord/start-discord.ts'
import { printWaits, type Wait } from './answer-times.ts'
import { benchSource } from './feeds.ts'
import { createQuestions, type Question } from './questions.ts'

/** Between two questions, whether or not the last was answered: who waits for an answer first never asks into a pause. */
const EVERY_MS = 150
/** Between two readings of one source: a sixtieth of the default. In that time a tenth of the feeds gets new entries. */
const ROUND_SECONDS = 15
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
  const file = join(folder, 'mujaz.sqlite')
  const list = Array.from({ length: count }, (_, index) => {
    const { host, path, ...source } = benchSource(index, seed)
    return JSON.stringify({ id: `bench-${index}`, ...source, url: `http://${host}:${port}${path}` })
  })
  writeFileSync(join(folder, 'sources.jsonl'), list.join('\n'))
  const bot = spawn(process.execPath, [here('../../bin/mujaz.mjs'), 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...{ PATH: process.env.PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
      ...{ DATABASE_URL: file, SOURCES: join(folder, 'sources.jsonl'), WEB_PORT: '0' },
      ...{ ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8', POLL_INTERVAL: `${ROUND_SECONDS}s`, DIGEST_CHANNELS: channel },
      LOG_LEVEL: 'error',
    },
  })
  let change: NodeJS.Timeout | undefined
  try {
    while (discord.commands().length === 0) await sleep(20)
    const questions = createQuestions(discord, channel, people)
    const started = performance.now()
    const isCold = () => countRead(file) < count
    const cold = await askAll(questions, { most: asked, goesOn: isCold })
    while (isCold()) await sleep(200)
    const took = (performance.now() - started) / 1_000

    let variant = 0
    let readings = 0
    const onServed = (message: { readonly requests: number }) => {
      readings += message.requests
    }
    await renew(server, variant)
    server.on('message', onServed)
    const since = performance.now()
    server.send({ variant: ++variant })
    change = setInterval(() => server.send({ variant: ++variant }), ROUND_SECONDS * 1_000)
    const steady = await askAll(questions, { most: asked, goesOn: () => true })
    clearInterval(change)
    await renew(server, variant)
    const rate = readings / ((performance.now() - since) / 1_000)
    console.log(`${count} sources; one question every ${EVERY_MS} ms; milliseconds to the first answer`)
    const results = [
      printWaits(`first reading of all, in ${took.toFixed(0)} s`, cold),
      printWaits(`all known, each asked every ${ROUND_SECONDS} s (${rate.toFixed(0)} readings a second)`, steady),
    ]
    if (results.includes(false)) process.exitCode = 1
  } finally {
    clearInterval(change)
    bot.kill('SIGKILL')
    server.disconnect()
    await discord.close().catch((error: Error) => console.error(error.message))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asks one question after another, at the same pace whatever is answered. */
async function askAll(
  questions: readonly Question[],
  { most, goesOn }: { readonly most: number; readonly goesOn: () => boolean },
): Promise<readonly Wait[]> {
  const waits: Promise<Wait>[] = []
  for (let turn = 0; turn < most && goesOn(); turn += 1) {
    const question = questions[turn % questions.length]
    if (question) waits.push(time(question, turn))
    await sleep(EVERY_MS)
  }
  return Promise.all(waits)
}

async function time({ what, ask }: Question, turn: number): Promise<Wait> {
  const started = performance.now()
  const own = () => performance.now() - started
  try {
    const reply = await ask(turn)
    return { what, ms: reply?.afterMs ?? own() }
  } catch (error) {
    console.error(`${what}: ${error instanceof Error ? error.message : error}`)
    return { what, ms: own() }
  }
}

/** How many sources were read at least once. */
function countRead(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true })
  const row = database.prepare('SELECT count(*) AS read FROM sources WHERE first_read_at IS NOT NULL').get()
  database.close()
  return Number(row?.read)
}

/** Serves a variant, when that has been done. */
async function renew(server: ChildProcess, variant: number): Promise<void> {
  server.send({ variant })
  await once(server, 'message')
}
