import { type ChatInputCommandInteraction, DiscordAPIError } from 'discord.js'
import { nameIn } from '../../catalogue/names.ts'
import { findLanguage, languageName, listInWords, say, topicName } from '../../languages/index.ts'
import { stripBidi } from '../../lib/bidi.ts'
import type { Digest } from '../../news/digest.ts'
import { searchTimezones, timezoneOf } from '../../news/schedule.ts'
import { escapeWithin } from '../../posters/markdown.ts'
import { eraseDigest, insertDigest, updateDigest } from '../../storage/digest-changes.ts'
import { findPersonalDigest } from '../../storage/digests.ts'
import type { BotContext, Caller } from '../context.ts'
import { findName, nameChoices } from '../name-choices.ts'
import type { Reply } from '../reply.ts'
import { sendDirect } from '../send-direct.ts'
import { findTopic, topicChoices } from '../topic-choices.ts'
import { type Command, matchChoices } from './command.ts'
import { typedIn } from './digest/options.ts'
import { remarksOn } from './digest/remarks.ts'
import { nextTime } from './digest/set.ts'
import { followData } from './follow/data.ts'
import { changeOf, extend, MOST_FOLLOWS, type Subjects, toSchedule } from './follow/extend.ts'

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const CANNOT_SEND = 50007

/** `/follow`: a person's own digest by direct message. One a person and server, made of what that server may see. */
export const follow: Command = {
  data: followData,
  managed: [],

  async run(interaction, caller, context) {
    const own = await findPersonalDigest(context.database, caller.userId, caller.guildId)
    const text = (option: string) => stripBidi(interaction.options.getString(option, true)).trim()
    switch (interaction.options.getSubcommand()) {
      case 'topic': {
        const topic = findTopic(text('topic'))
        if (topic === null)
          return { content: say(caller.language, 'search.no-topic', { topic: escapeWithin(text('topic'), 100) }) }
        return add({ topics: [topic], names: [] }, own, interaction, caller, context)
      }
      case 'name': {
        const name = findName(text('name'))
        if (name === null)
          return { content: say(caller.language, 'search.no-name', { name: escapeWithin(text('name'), 100) }) }
        return add({ topics: [], names: [name] }, own, interaction, caller, context)
      }
      case 'remove':
        return remove(text('what'), caller, context)
      default:
        return own === null
          ? { content: say(caller.language, 'follow.none') }
          : { content: describe(own, 'follow.list', caller, context) }
    }
  },

  async complete(interaction, caller, context) {
    const { name, value } = typedIn(interaction)
    if (name === 'topic') return topicChoices(value, caller.language)
    if (name === 'name') return nameChoices(value, caller.language)
    if (name === 'timezone') return searchTimezones(value).map((zone) => ({ name: zone, value: zone }))
    const own = await findPersonalDigest(context.database, caller.userId, caller.guildId)
    return own === null ? [] : matchChoices(subjectsOf(own, caller), value)
  },
}

async function add(
  more: Subjects,
  own: Digest | null,
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language } = caller
  const typedZone = interaction.options.getString('timezone')
  const zone = typedZone === null ? null : timezoneOf(stripBidi(typedZone).trim())
  if (typedZone !== null && zone === null)
    return { content: say(language, 'digest.unknown-timezone', { timezone: escapeWithin(typedZone, 100) }) }
  const hour = interaction.options.getInteger('hour')
  const chosen = {
    ...(hour === null ? {} : { schedule: toSchedule(hour) }),
    ...(zone === null ? {} : { timezone: zone }),
    ...toLanguage(interaction.options.getString('language')),
  }
  const now = context.clock()
  const planned = extend(own, more, chosen, caller, now)
  const limit: Reply = { content: say(language, 'follow.limit', { count: MOST_FOLLOWS }) }
  if (planned === null) return limit
  const channelId = await writeTo(interaction, describe(planned, 'follow.set', caller, context))
  if (channelId === null) return { content: say(language, 'save.closed') }
  // Two that are followed at once come into one digest: what there is is read again where it is changed.
  const stored = await context.database.transaction().execute(async (tx) => {
    const old = await findPersonalDigest(tx, caller.userId, caller.guildId)
    const digest = extend(old, more, chosen, caller, now)
    if (digest === null) return null
    if (old === null) await insertDigest(tx, { ...digest, channelId })
    else await updateDigest(tx, old, { ...changeOf(digest), channelId })
    return digest
  })
  if (stored === null) return limit
  const remarks = await remarksOn(stored, caller, context)
  return { content: [describe(stored, 'follow.set', caller, context), ...remarks].join('\n') }
}

function toLanguage(typed: string | null): Partial<Pick<Digest, 'language'>> {
  const language = findLanguage(typed ?? '')
  return language ? { language: language.code } : {}
}

/** Writes to the person first: who refuses direct messages is told so now, not by silence later. Null when they do. */
async function writeTo(interaction: ChatInputCommandInteraction, text: string): Promise<string | null> {
  try {
    const sent = await sendDirect(interaction, { content: text })
    return sent.channelId
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === CANNOT_SEND) return null
    throw error
  }
}

/** In one transaction: two that are given up at once are both gone. */
function remove(typed: string, caller: Caller, context: BotContext): Promise<Reply> {
  return context.database.transaction().execute(async (database) => {
    const own = await findPersonalDigest(database, caller.userId, caller.guildId)
    return removeFrom(own, typed, caller, { ...context, database })
  })
}

async function removeFrom(own: Digest | null, typed: string, caller: Caller, context: BotContext): Promise<Reply> {
  const { language } = caller
  const wanted = subjectsOf(own ?? { topics: [], names: [] }, caller).find(
    ({ name, value }) => value === typed || name.toLowerCase() === typed.toLowerCase(),
  )
  if (own === null || wanted === undefined)
    return { content: say(language, 'follow.unknown', { what: escapeWithin(typed, 100) }) }
  const topics = own.topics.filter((id) => `topic:${id}` !== wanted.value)
  const names = own.names.filter((id) => `name:${id}` !== wanted.value)
  if (topics.length + names.length === 0) {
    await eraseDigest(context.database, own.id)
    return { content: say(language, 'follow.ended') }
  }
  await updateDigest(context.database, own, { topics, names })
  return { content: describe({ ...own, topics, names }, 'follow.list', caller, context) }
}

function subjectsOf({ topics, names }: Subjects, { language }: Caller) {
  return [
    ...topics.map((id) => ({ name: topicName(language, id), value: `topic:${id}` })),
    ...names.map((id) => ({ name: nameIn(id, language.code), value: `name:${id}` })),
  ]
}

function describe(digest: Digest, key: 'follow.set' | 'follow.list', caller: Caller, { clock }: BotContext): string {
  const { language } = caller
  return say(language, key, {
    subjects: listInWords(
      language,
      subjectsOf(digest, caller).map(({ name }) => `**${name}**`),
    ),
    language: languageName(language, digest.language),
    next:
      digest.problem === null
        ? nextTime(digest, clock())
        : say(language, digest.problem.code === 'left-server' ? 'follow.left' : 'follow.stopped'),
  })
}
