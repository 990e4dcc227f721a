import { commands } from '../../src/bot/commands/index.ts'

const SUB_COMMAND = 1
/** Every command as it is typed. */
export const typedCommands = commands.flatMap(({ data }) => {
  const subs = (data.options ?? [])
    .filter(({ type }) => type === SUB_COMMAND)
    .map(({ name }) => `/${data.name} ${name}`)
  return subs.length > 0 ? subs : [`/${data.name}`]
})

/** Those that Discord itself keeps from those who may not. */
export const hiddenCommands: ReadonlySet<string> = new Set(
  commands.filter(({ data }) => data.default_member_permissions).map(({ data }) => `/${data.name}`),
)

/** What the commands need that have options without which Discord would not send them; and in the order in which they do not undo each other. */
export const optionsFor = (
  news: string,
): Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> => ({
  '/digest create': { channel: news, schedule: 'daily 09:00', topics: 'models,research' },
  '/digest why': { story: 'GPT-6' },
  '/digest delete': { digest: 'none' },
  '/source add': { url: 'http://127.0.0.1:1/feed.xml' },
  '/source test': { source: 'none' },
  '/source mute': { source: 'none' },
  '/source remove': { source: 'none' },
  '/news search': { words: 'GPT-6' },
  '/news story': { story: 'none' },
  '/news ask': { question: 'GPT-6?' },
  '/follow topic': { topic: 'research' },
  '/follow name': { name: 'OpenAI' },
  '/follow remove': { what: 'research' },
  '/settings timezone': { timezone: 'Africa/Cairo' },
  '/settings quiet-hours': { hours: '22:00-07:00' },
})
