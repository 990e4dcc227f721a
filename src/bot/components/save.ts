import { DiscordAPIError } from 'discord.js'
import { say } from '../../languages/index.ts'
import { retellStories } from '../../pipeline/retell-stories.ts'
import { saveStory } from '../../storage/feedback.ts'
import { sendDirect } from '../send-direct.ts'
import { spokenLanguage } from '../spoken-language.ts'
import { toStoryLines } from '../story-lines.ts'
import type { Component } from './component.ts'
import { chosenIn } from './judge.ts'
import { onOneStory, titleInBold } from './posted-stories.ts'

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const CANNOT_SEND = 50007

const run: Component['run'] = (interaction, { key }, caller, context) =>
  onOneStory(
    { action: 'save', key, chosen: chosenIn(interaction), question: 'save.which' },
    caller,
    context,
    async (story, digest) => {
      const { language, guildId, userId } = caller
      const now = context.clock()
      const [retold] = await retellStories(context.database, digest, [story.id], now)
      const text = retold
        ? toStoryLines(retold, await spokenLanguage(context.database, guildId, digest.language), { summary: true })
        : titleInBold(story.title)
      try {
        await sendDirect(interaction, { embeds: [{ description: text }] })
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === CANNOT_SEND) return say(language, 'save.closed')
        throw error
      }
      await saveStory(context.database, { guildId, userId, storyId: story.id, at: now })
      return say(language, 'save.done', { title: titleInBold(story.title) })
    },
  )

/** "Save": which story, then it comes by direct message. */
export const saving: readonly Component[] = [
  { action: 'save', run },
  { action: 'save-one', updates: true, run },
]
