import type { ChatInputCommandInteraction } from 'discord.js'
import { nameIn } from '../../../catalogue/names.ts'
import { findLanguage, languageName, listInWords, say, topicName } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import { toSearchWords } from '../../../news/search-words.ts'
import { retellStories } from '../../../pipeline/retell-stories.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import { searchStories } from '../../../storage/search.ts'
import type { BotContext, Caller } from '../../context.ts'
import { findName } from '../../name-choices.ts'
import { pagedReply } from '../../paging.ts'
import type { Reply } from '../../reply.ts'
import { toStoryLines } from '../../story-lines.ts'
import { findTopic } from '../../topic-choices.ts'

const STORIES_A_PAGE = 5
const MOST_STORIES = 50
const MOST_DAYS = 365
const DAY = 24 * 3_600_000
/** What a button's id has room for beside the list and the page. */
const LONGEST_ABOUT = 80

/** What was searched for: ids of the catalogue, days. */
interface Wish {
  readonly words: string
  readonly topic: string
  readonly name: string
  readonly language: string
  readonly days: number
}

/** `/news search`: the stories that match, newest first. */
export async function searchNews(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language } = caller
  const text = (option: string) => stripBidi(interaction.options.getString(option) ?? '').trim()
  const topic = text('topic') === '' ? '' : findTopic(text('topic'))
  const name = text('name') === '' ? '' : findName(text('name'))
  if (topic === null) return { content: say(language, 'search.no-topic', { topic: escapeWithin(text('topic'), 100) }) }
  if (name === null) return { content: say(language, 'search.no-name', { name: escapeWithin(text('name'), 100) }) }
  const days = interaction.options.getInteger('since') ?? 0
  const wish: Wish = { words: toPlainLine(text('words')), topic, name, language: text('language'), days }
  if (wish.words === '' && topic === '' && name === '' && wish.language === '' && days === 0)
    return { content: say(language, 'search.nothing') }
  return show(wish, caller, context, 0)
}

/** A page of an earlier search, which is written in the button itself. */
export function turnSearch(caller: Caller, context: BotContext, page: number, about: string): Promise<Reply> {
  const [topic = '', name = '', language = '', days = '', ...words] = about.split('|')
  // Buttons say what we wrote into them, unless somebody forges them: what the catalogue does not know is no condition.
  const wish: Wish = {
    words: toPlainLine(words.join('|')),
    topic: findTopic(topic) ?? '',
    name: findName(name) ?? '',
    language: findLanguage(language)?.code ?? '',
    days: MOST_DAYS >= Number(days) && Number(days) > 0 ? Number(days) : 0,
  }
  return show(wish, caller, context, page)
}

async function show(wish: Wish, caller: Caller, { database, clock }: BotContext, page: number): Promise<Reply> {
  const { language, guildId } = caller
  const now = clock()
  const words = toSearchWords(wish.words)
  // Signs alone are found nowhere, rather than everywhere.
  const isNothing = wish.words !== '' && words.length === 0
  const ids = await searchStories(
    database,
    guildId,
    {
      words,
      match: 'all',
      topic: wish.topic || null,
      name: wish.name || null,
      language: wish.language || null,
      since: wish.days === 0 ? null : now - wish.days * DAY,
    },
    isNothing ? 0 : MOST_STORIES,
  )
  const subject = describe(wish, caller)
  const order = { guildId, language: wish.language || language.code, sources: [] }
  const stories = await retellStories(database, order, ids, now)
  if (stories.length === 0) return { content: say(language, 'search.none', { subject }) }
  const about = [wish.topic, wish.name, wish.language, wish.days, wish.words].join('|')
  const fits = about.length <= LONGEST_ABOUT
  const lines = stories.map((story) => toStoryLines(story, language, { summary: true }))
  return pagedReply(
    {
      list: 'search',
      about: fits ? about : '',
      title: say(language, 'search.heading', { subject }).slice(0, 256).toWellFormed(),
      lines: fits ? lines : lines.slice(0, STORIES_A_PAGE),
      page,
      linesAPage: STORIES_A_PAGE,
    },
    language,
  )
}

function describe({ words, topic, name, language: code, days }: Wish, { language }: Caller): string {
  return listInWords(
    language,
    [
      words === '' ? '' : say(language, 'quoted', { text: escapeWithin(words, 100) }),
      topic === '' ? '' : topicName(language, topic),
      name === '' ? '' : nameIn(name, language.code),
      code === '' ? '' : languageName(language, code),
      days === 0 ? '' : say(language, 'search.days', { count: days }),
    ].filter((part) => part !== ''),
  )
}
