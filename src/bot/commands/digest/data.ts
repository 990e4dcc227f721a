import { type APIApplicationCommandBasicOption, ChannelType, ApplicationCommandOptionType as Type } from 'discord.js'
import { languages } from '../../../languages/index.ts'
import { MOST_STORIES } from '../../../news/digest.ts'
import { layouts } from '../../../posters/layouts/index.ts'
import type { Command } from '../command.ts'

/** How a menu tells what each layout is; in other languages by this English text. */
const LAYOUTS: Readonly<Record<string, string>> = {
  embeds: 'embeds · a box for each story',
  cards: 'cards · one frame, a line between stories',
  compact: 'compact · one message, a line for each story',
  thread: 'thread · titles in the channel, stories in a thread',
  forum: 'forum · a post for each digest',
  'forum-stories': 'forum-stories · a post for each story',
}

const channel = (required: boolean): APIApplicationCommandBasicOption => ({
  type: Type.Channel,
  name: 'channel',
  description: 'Where it is posted',
  channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
  required,
})

const schedule = (required: boolean): APIApplicationCommandBasicOption => ({
  type: Type.String,
  name: 'schedule',
  description: 'When: daily 09:00,18:00 · weekdays 08:30 · weekly mon 09:00 · hourly · every 6h · cron',
  autocomplete: true,
  required,
})

const others: APIApplicationCommandBasicOption[] = [
  { type: Type.String, name: 'timezone', description: 'In which time zone; type a city', autocomplete: true },
  {
    type: Type.String,
    name: 'language',
    description: 'In which language its stories are told',
    choices: languages.map(({ code, name }) => ({ name, value: code })),
  },
  {
    type: Type.String,
    name: 'topics',
    description: 'Only these topics, separated by commas; - for all',
    autocomplete: true,
  },
  {
    type: Type.String,
    name: 'sources',
    description: 'Only these sources, separated by commas; - for all',
    autocomplete: true,
  },
  {
    type: Type.String,
    name: 'include',
    description: 'Only stories with one of these words, separated by commas; - for no condition',
  },
  {
    type: Type.String,
    name: 'exclude',
    description: 'No story with one of these words, separated by commas; - for no condition',
  },
  {
    type: Type.Integer,
    name: 'stories',
    description: 'At most so many stories at once',
    min_value: 1,
    max_value: MOST_STORIES,
  },
  {
    type: Type.String,
    name: 'layout',
    description: 'How it looks',
    choices: layouts.map(({ id }) => ({ name: LAYOUTS[id] ?? id, value: id })),
  },
  {
    type: Type.String,
    name: 'names',
    description: 'Also, or only, stories of these companies, models, people; - for all',
    autocomplete: true,
  },
  {
    type: Type.Integer,
    name: 'alert-outlets',
    description: 'Post a story at once when so many outlets tell it; 0 for no alerts',
    min_value: 0,
    max_value: 50,
  },
  {
    type: Type.Integer,
    name: 'alert-minutes',
    description: 'Within so many minutes (default 120)',
    min_value: 5,
    max_value: 1440,
  },
  {
    type: Type.Integer,
    name: 'alert-most',
    description: 'At most so many alerts a day (default 3)',
    min_value: 1,
    max_value: 24,
  },
  {
    type: Type.String,
    name: 'review',
    description: 'When the review of the week comes, for example weekly sun 18:00; - for none',
    autocomplete: true,
  },
  {
    type: Type.Boolean,
    name: 'crosspost',
    description: 'Publish an announcement channel’s digests to its followers',
  },
  { type: Type.String, name: 'post-as', description: 'Post under this name; - for the bot’s own', max_length: 80 },
  { type: Type.String, name: 'picture', description: 'With this picture (its https address); - for the bot’s own' },
]

const digest = (required: boolean): APIApplicationCommandBasicOption => ({
  type: Type.String,
  name: 'digest',
  description: 'Which digest; without it, the one of this channel',
  autocomplete: true,
  required,
})

const subcommand = (name: string, description: string, options: APIApplicationCommandBasicOption[] = []) => ({
  type: Type.Subcommand as const,
  name,
  description,
  options,
})

export const digestData: Command['data'] = {
  name: 'digest',
  description: 'Digests of AI news: make, see, change and post them',
  contexts: [0],
  options: [
    subcommand('create', 'Post a digest to a channel on a schedule', [channel(true), schedule(true), ...others]),
    subcommand('list', 'Which digests this server has, and when they come next'),
    subcommand('edit', 'Change a digest', [digest(false), channel(false), schedule(false), ...others]),
    subcommand('pause', 'Stop a digest for a while', [digest(false)]),
    subcommand('resume', 'Take a digest up again', [digest(false)]),
    subcommand('delete', 'Delete a digest', [digest(true)]),
    subcommand('preview', 'See what would be posted now, and what was left out and why', [digest(false)]),
    subcommand('why', 'Why a story would be posted, or why not', [
      { type: Type.String, name: 'story', description: 'Words of its title', autocomplete: true, required: true },
      digest(false),
    ]),
    subcommand('publish', 'Post now what would be posted', [digest(false)]),
  ],
}
