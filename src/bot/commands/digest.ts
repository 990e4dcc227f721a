import { topics } from '../../catalogue/topics.ts'
import { topicName } from '../../languages/index.ts'
import { searchTimezones } from '../../news/schedule.ts'
import { listVisibleSources } from '../../storage/chosen-sources.ts'
import { nameChoices } from '../name-choices.ts'
import { type Command, completeList, matchChoices, matchListChoices } from './command.ts'
import { digestChoices } from './digest/choices.ts'
import { digestData } from './digest/data.ts'
import { typedIn } from './digest/options.ts'
import { previewDigest } from './digest/preview.ts'
import { createDigest, editDigest } from './digest/set.ts'
import { listDigests } from './digest/show.ts'
import { deleteOne, pauseOne, publishOne, resumeOne } from './digest/switch.ts'
import { explainStory, storyChoices } from './digest/why.ts'

const SCHEDULES = [
  'daily 09:00',
  'daily 09:00,18:00',
  'weekdays 08:30',
  'weekly mon 09:00',
  'hourly',
  'every 6h',
  '0 9 * * 1-5',
]

/** `/digest`: the standing orders of a server. */
export const digest: Command = {
  data: digestData,
  managed: ['create', 'edit', 'pause', 'resume', 'delete', 'publish'],

  async run(interaction, caller, context) {
    switch (interaction.options.getSubcommand()) {
      case 'create':
        return createDigest(interaction, caller, context)
      case 'edit':
        return editDigest(interaction, caller, context)
      case 'pause':
        return pauseOne(interaction, caller, context)
      case 'resume':
        return resumeOne(interaction, caller, context)
      case 'delete':
        return deleteOne(interaction, caller, context)
      case 'publish':
        return publishOne(interaction, caller, context)
      case 'preview':
        return previewDigest(interaction, caller, context)
      case 'why':
        return explainStory(interaction, caller, context)
      default:
        return listDigests(caller, context)
    }
  },

  async complete(interaction, caller, context) {
    const { name, value } = typedIn(interaction)
    switch (name) {
      case 'digest':
        return matchChoices(await digestChoices(interaction.client, caller, context), value)
      case 'story':
        return storyChoices(interaction, caller, context, value)
      case 'review':
      case 'schedule': {
        const typed = value === '' || SCHEDULES.includes(value) ? [] : [{ name: value, value }]
        return matchChoices([...typed, ...SCHEDULES.map((text) => ({ name: text, value: text }))], value)
      }
      case 'timezone':
        return searchTimezones(value).map((zone) => ({ name: zone, value: zone }))
      case 'topics':
        return matchListChoices(
          topics.map(({ id }) => ({ name: topicName(caller.language, id), value: id })),
          value,
        )
      case 'names':
        return completeList(value, (last) => nameChoices(last, caller.language))
      case 'sources': {
        const sources = await listVisibleSources(context.database, caller.guildId)
        return matchListChoices(
          sources.map((source) => ({ name: source.name, value: source.id })),
          value,
        )
      }
      default:
        return []
    }
  },
}
