import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js'
import { topics } from '../../../catalogue/topics.ts'
import { findLanguage, languageOf, languages, say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import { DEFAULT_SCHEDULE, type Digest, PLAIN } from '../../../news/digest.ts'
import { formatSchedule, timezoneOf } from '../../../news/schedule.ts'
import { findLayout, layouts } from '../../../posters/layouts/index.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import { listVisibleSources } from '../../../storage/chosen-sources.ts'
import type { BotContext, Caller } from '../../context.ts'
import { findTopic } from '../../topic-choices.ts'
import { splitList } from '../command.ts'
import { type DigestExtras, readExtras } from './extras.ts'
import { readSchedule } from './schedule.ts'

/** The part of a digest that people set by options. */
export type DigestChoice = Pick<
  Digest,
  'schedule' | 'timezone' | 'language' | 'topics' | 'sources' | 'include' | 'exclude' | 'stories' | 'layout'
> &
  DigestExtras

export type ReadOptions =
  | { readonly outcome: 'choice'; readonly choice: DigestChoice }
  | { readonly outcome: 'wrong'; readonly message: string }

/** What a new digest is where its options say nothing. */
export function defaultChoice(caller: Caller): DigestChoice {
  return { ...PLAIN, schedule: DEFAULT_SCHEDULE, timezone: caller.timezone, language: caller.language.code }
}

/** Reads the options over `base`; what is not given stays as it is, "-" empties a list. The message says what is allowed. */
export async function readOptions(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
  base: DigestChoice,
): Promise<ReadOptions> {
  const wrong = (message: string): ReadOptions => ({ outcome: 'wrong', message })
  const { language } = caller
  const text = (name: string): string | null => {
    const value = interaction.options.getString(name)
    return value === null ? null : stripBidi(value).trim()
  }
  const list = (name: string, old: readonly string[]): readonly string[] => {
    const value = text(name)
    return value === null ? old : value === '-' ? [] : splitList(value)
  }

  const scheduleText = text('schedule') ?? base.schedule
  const parsed = readSchedule(scheduleText, language)
  if (parsed.outcome === 'wrong') return parsed
  const extras = readExtras(interaction, caller, base)
  if (extras.outcome === 'wrong') return extras
  const zoneText = text('timezone') ?? base.timezone
  const timezone = timezoneOf(zoneText)
  if (timezone === null)
    return wrong(say(language, 'digest.unknown-timezone', { timezone: escapeWithin(zoneText, 100) }))
  const spoken = text('language') ?? base.language
  if (!findLanguage(spoken)) return wrong(unknownLanguage(caller, spoken))
  const layout = text('layout') ?? base.layout
  if (!findLayout(layout)) {
    return wrong(
      say(language, 'digest.unknown-layout', {
        layout: escapeWithin(layout, 100),
        layouts: layouts.map(({ id }) => id).join(', '),
      }),
    )
  }

  const topicIds: string[] = []
  for (const wanted of list('topics', base.topics)) {
    const topic = findTopic(wanted)
    if (topic === null) {
      const all = topics.map(({ id }) => `\`${id}\``).join(' ')
      return wrong(say(language, 'digest.unknown-topic', { topic: escapeWithin(wanted, 100), topics: all }))
    }
    topicIds.push(topic)
  }
  const sourceIds: string[] = []
  // What was chosen before is kept as it is, also where a source was removed since.
  const isGiven = text('sources') !== null
  const wantedSources = list('sources', [])
  if (isGiven && wantedSources.length > 0) {
    const visible = await listVisibleSources(context.database, caller.guildId)
    for (const wanted of wantedSources) {
      const source = visible.find(({ id, name }) => id === wanted || sameName(name, wanted))
      if (!source) return wrong(say(language, 'digest.unknown-source', { source: escapeWithin(wanted, 100) }))
      sourceIds.push(source.id)
    }
  }
  return {
    outcome: 'choice',
    choice: {
      schedule: formatSchedule(parsed.schedule),
      timezone,
      language: languageOf(spoken).code,
      topics: topicIds,
      sources: isGiven ? sourceIds : base.sources,
      include: list('include', base.include).slice(0, 50),
      exclude: list('exclude', base.exclude).slice(0, 50),
      stories: interaction.options.getInteger('stories') ?? base.stories,
      layout,
      ...extras.extras,
    },
  }
}

/** That Mujaz does not speak a language, and which it does. */
export function unknownLanguage(caller: Caller, text: string): string {
  return say(caller.language, 'settings.unknown-language', {
    language: escapeWithin(text, 100),
    languages: languages.map(({ code, name }) => `${code} (${name})`).join(', '),
  })
}

/** What is being typed in the focused option, as one clean line: empty where nothing of it can be seen. */
export function typedIn(interaction: AutocompleteInteraction): { readonly name: string; readonly value: string } {
  const { name, value } = interaction.options.getFocused(true)
  return { name, value: toPlainLine(String(value)) }
}

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0
}
