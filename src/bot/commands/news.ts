import { ApplicationCommandOptionType as Type } from 'discord.js'
import { say } from '../../languages/index.ts'
import { orderOfAll, prepareEdition } from '../../pipeline/prepare-edition.ts'
import { listReply } from '../reply.ts'
import { toStoryLines } from '../story-lines.ts'
import type { Command } from './command.ts'

const MOST = 10

/** `/news`: what the server's sources tell, for the one who asks. */
export const news: Command = {
  data: {
    name: 'news',
    description: 'AI news, for you alone',
    contexts: [0],
    options: [
      {
        type: Type.Subcommand,
        name: 'latest',
        description: 'The newest stories of this server’s sources',
        options: [{ type: Type.Integer, name: 'stories', description: 'How many', min_value: 1, max_value: MOST }],
      },
    ],
  },
  managed: [],
  async run(interaction, caller, context) {
    const { language, guildId } = caller
    const order = orderOfAll(guildId, language.code, interaction.options.getInteger('stories') ?? MOST)
    const edition = await prepareEdition(context.database, order, context.clock())
    if (edition.stories.length === 0) return { content: say(language, 'news.none') }
    const lines = edition.stories.map((story) => toStoryLines(story, language))
    return listReply(say(language, 'news.latest'), lines, (count) => say(language, 'source.more', { count }))
  },
}
