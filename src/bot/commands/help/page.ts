import { ComponentType } from 'discord.js'
import { isolateIn, say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import { fromTheRight } from '../../../lib/bidi.ts'
import { toCustomId } from '../../../posters/custom-id.ts'
import type { Reply } from '../../reply.ts'
import { helpSubjects } from './subjects.ts'

/** A page of `/help` with the menu of the others; a subject that does not exist shows the first. */
export function helpPage(id: string | undefined, language: Language): Reply {
  const subject = helpSubjects.find((one) => one.id === id) ?? helpSubjects[0]
  if (!subject) return { content: say(language, 'help.heading') }
  const align = language.direction === 'rtl' ? fromTheRight : (text: string) => text
  const parts = [
    say(language, subject.intro),
    ...subject.entries.map(({ text, examples }) =>
      [
        `${say(language, text)}${shownAs(examples[0] ?? '', language)}`,
        ...examples.map((example) => isolateIn(language, `\`${example}\``)),
      ].join('\n'),
    ),
  ]
  return {
    embeds: [{ title: say(language, subject.title), description: align(parts.join('\n\n')) }],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: toCustomId('help', 'subject'),
            placeholder: say(language, 'help.menu'),
            options: helpSubjects.map(({ id: value, title }) => ({
              value,
              label: say(language, title),
              default: value === subject.id,
            })),
          },
        ],
      },
    ],
  }
}

/** How Discord itself calls the command of an example in its own interface: " (`/bulletin créer`)"; '' where it calls it as the example does. */
function shownAs(example: string, { discord }: Language): string {
  const [name = '', branch = ''] = example.replace(/^\//, '').split(' ')
  const command = discord?.names[name]
  if (command === undefined) return ''
  const subcommand = discord?.names[`${name} ${branch}`]
  return ` (\`/${subcommand === undefined ? command : `${command} ${subcommand}`}\`)`
}
