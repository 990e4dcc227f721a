import { createBot } from './bot/client.ts'
import { createDrafts } from './bot/drafts.ts'
import { createInteractionHandler } from './bot/interactions.ts'
import { createFetchPace } from './bot/pace.ts'
import type { Config } from './config.ts'
import { languages } from './languages/index.ts'
import type { Log } from './lib/log.ts'
import { createPrecedence } from './lib/precedence.ts'
import { createAttemptMemory } from './pipeline/attempt-memory.ts'
import { crosspostDue } from './pipeline/crosspost.ts'
import { deliver } from './pipeline/deliver.ts'
import { explainItems } from './pipeline/explain-items.ts'
import { followUp } from './pipeline/follow-up.ts'
import { listHealth } from './pipeline/list-health.ts'
import { openReading } from './pipeline/open-reading.ts'
import { orderOfAll, prepareEdition } from './pipeline/prepare-edition.ts'
import { prune } from './pipeline/prune.ts'
import { publish, publishDue } from './pipeline/publish-digests.ts'
import { adoptSeededDigests, seedDigests } from './pipeline/seed-digests.ts'
import { createTimetable } from './pipeline/timetable.ts'
import { createDiscordPoster } from './posters/discord.ts'
import { createGuard } from './readers/http/guard.ts'
import { type Database, isReachable } from './storage/database.ts'
import { listDigests } from './storage/digests.ts'
import { findSettings } from './storage/settings.ts'
import { createMetrics } from './web/metrics.ts'
import { openWebServer } from './web/server.ts'

export interface App {
  /** Begins; returns when everything that begins at once has begun. */
  start(): Promise<void>
  /** Ends everything in the reverse order of its making, within ten seconds. */
  stop(): Promise<void>
}

/** Builds the whole bot. `onRefused`: Discord refused the token; `onLost`: its gateway will not have the bot back. */
export async function createApp(
  config: Config,
  database: Database,
  log: Log,
  ends: { readonly onRefused: () => void; readonly onLost: () => void },
): Promise<App> {
  const clock = Date.now
  const isBot = config.roles.includes('bot')
  const isWorker = config.roles.includes('worker')
  const stopping = new AbortController()
  const people = createPrecedence()
  const reading = await openReading(config, database, log, { stopping, giveWay: people.giveWay })
  const { signal } = stopping
  const guard = createGuard(config.allowPrivateNetworks)
  const poster =
    config.discordToken === null
      ? null
      : createDiscordPoster({ token: config.discordToken, apiUrl: config.discordApiUrl, signal })

  const seed = {
    channels: config.digestChannels,
    schedule: config.digestSchedule,
    timezone: config.digestTimezone,
    language: config.digestLanguage,
  }
  await seedDigests(database, seed, clock())

  const adopt = async () => {
    if (poster) await adoptSeededDigests(database, poster, log, clock())
  }
  const memory = createAttemptMemory(() => process.uptime() * 1000)
  const timetable = createTimetable(
    {
      poll: () => reading.poller.poll(),
      async publish() {
        await adopt()
        await publishDue(database, log, clock())
      },
      deliver: async () => (poster ? deliver({ database, poster, log, clock, memory, signal }) : 0),
      crosspost: async () => (poster ? crosspostDue({ database, poster, log, clock, signal }) : 0),
      followUp: async () => (poster ? followUp({ database, poster, log, clock, signal }) : 0),
      prune: () => prune({ database, log, clock, signal }),
    },
    { pollInterval: config.pollInterval, log },
  )

  const defaults = { language: config.digestLanguage, timezone: config.digestTimezone }
  const answer =
    poster &&
    createInteractionHandler({
      database,
      reader: reading.reader,
      poster,
      log,
      clock,
      publishNow: async (digest, order) => {
        const outcome = await publish(database, digest, 'manual', order, clock())
        if (isWorker) timetable.deliverSoon()
        return outcome
      },
      mayFetch: createFetchPace(),
      objectionTo: (url) => {
        const checked = guard.check(url)
        return checked.outcome === 'refused' ? checked.failure : null
      },
      imports: createDrafts(),
      pollSoon: () => {
        if (isWorker) timetable.pollSoon()
      },
      defaults,
    })
  const bot =
    isBot && answer && config.discordToken !== null
      ? createBot({
          token: config.discordToken,
          apiUrl: config.discordApiUrl,
          database,
          log,
          signal,
          clock,
          defaults,
          ...ends,
          onInteraction: (interaction) => people.first(() => answer(interaction)),
        })
      : null

  const web = config.roles.includes('web') ? await openPage() : null

  /** What the page shows: the digests, or what they could be where there is none yet. */
  async function listOrders() {
    const digests = await listDigests(database)
    if (digests.length > 0) return digests.map((digest) => ({ ...digest, key: digest.id }))
    const own = { layout: 'embeds', channelId: null }
    return languages.map(({ code }) => ({ ...orderOfAll(null, code), ...own, key: code }))
  }

  async function openPage() {
    try {
      return await openWebServer({
        ...config.web,
        log,
        clock,
        metrics: createMetrics(database),
        parts: async () => ({ database: await isReachable(database), ...(bot ? { discord: bot.isConnected() } : {}) }),
        ...defaults,
        async digests() {
          return (await listOrders()).map(({ language, timezone, channelId, key }) => ({
            ...{ key, language, timezone, channelId },
          }))
        },
        async items(wanted) {
          const order = (await listOrders()).find(({ key }) => key === wanted)
          return order ? explainItems(database, order, clock()) : []
        },
        sources: () => listHealth(database, clock()),
        async editions() {
          const now = clock()
          return Promise.all(
            (await listOrders()).map(async (order) => ({
              edition: await prepareEdition(database, order, now),
              layout: order.layout,
              timezone: order.timezone,
              digits: order.guildId === null ? null : (await findSettings(database, order.guildId)).digits,
            })),
          )
        },
      })
    } catch (error) {
      if (!isBot && !isWorker) throw error
      // The bot's main job does not need its page.
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      log.error(
        { port: config.web.port, code },
        'the local page could not be opened (WEB_HOST, WEB_PORT); going on without it',
      )
      return null
    }
  }

  return {
    async start() {
      if (web) log.info({ url: web.url }, 'local page')
      if (isWorker) timetable.start()
      // Before anybody can ask: the digests of DIGEST_CHANNELS are their servers' from the start.
      await adopt()
      if (isWorker && !isBot && (await poster?.isRefused())) return ends.onRefused()
      await bot?.start()
    },
    async stop() {
      const stopped = isWorker ? timetable.stop() : Promise.resolve()
      // What waits for others ends now; what is being recorded ends by itself.
      stopping.abort(new Error('Mujaz is stopping.'))
      await bot?.stop()
      await web?.close()
      await stopped
      await reading.close()
    },
  }
}
