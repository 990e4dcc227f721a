import { ANSWER_WITHIN_MS, type Interaction, type Interactions } from './interactions.ts'
import { toMember, toResolvedChannel, toUser } from './payloads.ts'
import { permissionsIn } from './permissions.ts'
import { type Reply, toReply } from './reply.ts'
import { MAX_UPLOAD } from './uploads.ts'
import type { Channel, StoredMessage, User, World } from './world.ts'

/** How long a person waits for an answer that was deferred, in real milliseconds. Discord itself would wait 15 minutes. */
const PATIENCE_MS = 15_000

/** A question to the bot and what becomes of it. */
export interface Asked {
  readonly id: string
  /** The bot's first answer, deferral included; rejects when none came within 3 seconds. */
  readonly acknowledged: Promise<Reply>
  /** The same, but a deferred answer only once it is there. */
  readonly reply: Promise<Reply>
}

interface Question {
  readonly kind: Interaction['kind']
  readonly user: User
  readonly channel: Channel
  readonly data: unknown
  readonly source?: StoredMessage | null
  /** How Discord would show `source`. */
  readonly shownSource?: unknown
}

export interface Asking {
  readonly ask: (question: Question) => Asked
  /** Ends all waiting. */
  readonly close: () => void
}

const types: Readonly<Record<Interaction['kind'], number>> = { command: 2, component: 3, autocomplete: 4, modal: 5 }

/** Sends interactions to the bot over the gateway. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function createAsking(world: World, interactions: Interactions): Asking {
  const closing = new AbortController()
  return {
    ask(question) {
      const { kind, user, channel, source = null } = question
      const asked = { kind, userId: user.id, channelId: channel.id, guildId: channel.guildId, source }
      const interaction = interactions.open(asked)
      const data = toPayload(world, question, interaction)
      world.announce({ name: 'INTERACTION_CREATE', guildId: channel.guildId, intents: 0, data: () => data })
      const acknowledged = waitUntil(
        interaction,
        closing.signal,
        ANSWER_WITHIN_MS,
        () => interaction.answer !== null,
      ).then((isAnswered) => {
        if (isAnswered) return toReply(world, interaction)
        interaction.isLate = true
        throw new Error(`The application did not respond to ${describe(question)} within ${ANSWER_WITHIN_MS / 1000} s`)
      })
      const reply = acknowledged.then(async (first) => {
        if (await waitUntil(interaction, closing.signal, PATIENCE_MS, () => !first.thinking)) return first
        throw new Error(
          `The answer to ${describe(question)} was deferred and did not come within ${PATIENCE_MS / 1000} s`,
        )
      })
      // A test may look at one of the two alone.
      acknowledged.catch(() => {})
      reply.catch(() => {})
      return { id: interaction.id, acknowledged, reply }
    },
    close: () => closing.abort(new Error('The stand-in was closed')),
  }
}

function describe({ kind, data }: Question): string {
  const name =
    typeof data === 'object' && data !== null && ('name' in data ? data.name : 'custom_id' in data && data.custom_id)
  return `the ${kind} ${name}`
}

async function waitUntil(
  interaction: Interaction,
  signal: AbortSignal,
  ms: number,
  isTrue: () => boolean,
): Promise<boolean> {
  const end = performance.now() + ms
  while (!isTrue()) {
    signal.throwIfAborted()
    const left = end - performance.now()
    if (left <= 0) return false
    await nextChange(interaction, signal, left)
  }
  return true
}

function nextChange(interaction: Interaction, signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      interaction.changes.off('change', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    interaction.changes.once('change', done)
    signal.addEventListener('abort', done, { once: true })
  })
}

function toPayload(world: World, question: Question, interaction: Interaction) {
  const { user, channel, kind } = question
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)
  const member = guild?.members.get(user.id)
  const inGuild = guild &&
    member && {
      ...{
        guild_id: guild.id,
        guild_locale: guild.locale,
        guild: { id: guild.id, locale: guild.locale, features: [] },
      },
      member: { ...toMember(world, member), permissions: permissionsIn(world, channel, user.id).toString() },
    }
  return {
    ...{ id: interaction.id, application_id: world.application.id, type: types[kind], token: interaction.token },
    ...{ version: 1, data: question.data, locale: user.locale, entitlements: [], attachment_size_limit: MAX_UPLOAD },
    ...{ channel_id: channel.id, channel: toResolvedChannel(world, channel, user.id) },
    app_permissions: permissionsIn(world, channel, world.bot.id).toString(),
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    context: guild ? 0 : 1,
    ...(inGuild ?? { user: toUser(user) }),
    ...(question.shownSource ? { message: question.shownSource } : {}),
  }
}
