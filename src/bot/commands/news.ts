import { say } from '../../languages/index.ts'
import { orderOfAll, prepareEdition } from '../../pipeline/prepare-edition.ts'
import { nameChoices } from '../name-choices.ts'
import { listReply } from '../reply.ts'
import { toStoryLines } from '../story-lines.ts'
import { topicChoices } from '../topic-choices.ts'
import type { Command } from './command.ts'
import { typedIn } from './digest/options.ts'
import { askNews } from './news/ask.ts'
import { MOST_LATEST, newsData } from './news/data.ts'
import { searchNews } from './news/search.ts'
import { findStoryChoices, showStory } from './news/story.ts'

/** `/news`: what the server's sources tell, for the one who asks. */
export const news: Command = {
  data: newsData,
  managed: [],

  async run(interaction, caller, context) {
    switch (interaction.options.getSubcommand()) {
      case 'search':
        return searchNews(interaction, caller, context)
      case 'story':
        return showStory(interaction.options.getString('story', true), caller, context)
      case 'ask':
        return askNews(interaction.options.getString('question', true), caller, context)
    }
    const { language, guildId } = caller
    const most = interaction.options.getInteger('stories') ?? MOST_LATEST
    const latestIn = (code: string) =>
      prepareEdition(context.database, orderOfAll(guildId, code, most), context.clock())
    const own = await latestIn(language.code)
    // Nobody may tell news in the server's language; English ones are more use than none.
    const edition = own.stories.length === 0 && language.code !== 'en' ? await latestIn('en') : own
    if (edition.stories.length === 0) return { content: say(language, 'news.none') }
    const lines = edition.stories.map((story) => toStoryLines(story, language))
    return listReply(say(language, 'news.latest'), lines, (count) => say(language, 'source.more', { count }))
  },

  async complete(interaction, caller, context) {
    const { name, value } = typedIn(interaction)
    if (name === 'topic') return topicChoices(value, caller.language)
    if (name === 'name') return nameChoices(value, caller.language)
    return findStoryChoices(value, caller, context)
  },
}
