import { say } from '../../languages/index.ts'
import { MOST_STORIES } from '../../news/digest.ts'
import { prepareEdition } from '../../pipeline/prepare-edition.ts'
import type { BotContext, Caller } from '../context.ts'
import { pagedReply } from '../paging.ts'
import type { Reply } from '../reply.ts'
import { spokenLanguage } from '../spoken-language.ts'
import { toStoryLines } from '../story-lines.ts'
import type { Component } from './component.ts'
import { findPostedStories } from './posted-stories.ts'

const STORIES_A_PAGE = 5

/** "More stories": what this digest would tell next, for the one who asks alone. They stay unposted. */
export const more: Component = {
  action: 'more',
  run: (_, { key }, caller, context) => showMore(caller, context, 0, key),
}

/** A page of the stories that did not come yet. */
export async function showMore(caller: Caller, context: BotContext, page: number, key: string): Promise<Reply> {
  const { language } = caller
  const found = await findPostedStories(key, caller, context)
  if (found === null) return { content: say(language, 'why.gone') }
  const order = { ...found.digest, stories: MOST_STORIES }
  const { stories } = await prepareEdition(context.database, order, context.clock())
  if (stories.length === 0) return { content: say(language, 'more.none') }
  const told = await spokenLanguage(context.database, found.digest.guildId, found.digest.language)
  const lines = stories.map((story) => toStoryLines(story, told, { summary: true }))
  const title = say(language, 'more.heading')
  return pagedReply({ list: 'more', about: key, title, lines, page, linesAPage: STORIES_A_PAGE }, language)
}
