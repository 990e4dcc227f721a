import { say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import { toQuestionWords } from '../../../news/search-words.ts'
import { retellStories } from '../../../pipeline/retell-stories.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import { searchStories } from '../../../storage/search.ts'
import type { BotContext, Caller } from '../../context.ts'
import { listReply, type Reply } from '../../reply.ts'
import { toStoryLines } from '../../story-lines.ts'

const MOST_STORIES = 4

/** `/news ask`: the stories that speak most of what was asked, in the outlets' own words. Nothing is made up: there is no sentence of ours in it. */
export async function askNews(typed: string, caller: Caller, { database, clock }: BotContext): Promise<Reply> {
  const { language, guildId } = caller
  const question = toPlainLine(stripBidi(typed))
  const words = toQuestionWords(question)
  const search = { words, match: 'some', topic: null, name: null, language: null, since: null } as const
  const ids = words.length === 0 ? [] : await searchStories(database, guildId, search, MOST_STORIES)
  const order = { guildId, language: language.code, sources: [] }
  const stories = await retellStories(database, order, ids, clock())
  const subject = say(language, 'quoted', { text: escapeWithin(question, 200) })
  if (stories.length === 0) return { content: say(language, 'ask.none', { question: subject }) }
  const lines = stories.map((story) => toStoryLines(story, language, { summary: true }))
  const reply = listReply(say(language, 'ask.heading'), lines, (count) => say(language, 'source.more', { count }))
  return { ...reply, content: say(language, 'ask.said', { question: subject }) }
}
