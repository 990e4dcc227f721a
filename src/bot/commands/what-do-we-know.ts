import { ApplicationCommandType } from 'discord.js'
import { say } from '../../languages/index.ts'
import { toAddressKey } from '../../news/address.ts'
import { toQuestionWords } from '../../news/search-words.ts'
import { findStoriesByAddress } from '../../storage/items.ts'
import { searchStories } from '../../storage/search.ts'
import type { MessageCommand } from './command.ts'
import { showStory } from './news/story.ts'

const ADDRESS = /https?:\/\/[^\s<>()\]"']{4,2000}/g
const MOST_ADDRESSES = 5
const MOST_TEXT = 2_000
/** A story that shares fewer words with the message is not what it speaks of. */
const LEAST_WORDS = 3

/** "What do we know of this?" in the menu of any message: the story behind its link, else the one that its words speak of. */
export const whatDoWeKnow: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: 'What do we know of this?', contexts: [0] },
  async run(interaction, caller, context) {
    const { content, embeds } = interaction.targetMessage
    const parts = embeds.flatMap(({ url, title, description }) => [url ?? '', title ?? '', description ?? ''])
    const addresses = [content, ...parts].flatMap((text) => text.slice(0, MOST_TEXT).match(ADDRESS) ?? [])
    for (const address of [...new Set(addresses)].slice(0, MOST_ADDRESSES)) {
      const key = toAddressKey(address)
      const [id] = key === null ? [] : await findStoriesByAddress(context.database, caller.guildId, key)
      if (id !== undefined) return showStory(id, caller, context)
    }
    const title = embeds.find((embed) => embed.title !== null)?.title ?? ''
    const words = toQuestionWords((title || content).replaceAll(ADDRESS, ' ').slice(0, 300))
    const search = { words, match: 'all', topic: null, name: null, language: null, since: null } as const
    const [id] = words.length < LEAST_WORDS ? [] : await searchStories(context.database, caller.guildId, search, 1)
    return id === undefined ? { content: say(caller.language, 'know.nothing') } : showStory(id, caller, context)
  },
}
