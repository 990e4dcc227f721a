import { ButtonStyle, ComponentType } from 'discord.js'
import { say } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { toCustomId } from '../posters/custom-id.ts'
import { LONGEST_DESCRIPTION, type Reply } from './reply.ts'

/** What a person reads without scrolling for long on a phone. */
const LINES_A_PAGE = 15

export interface Paged {
  /** The list's id in lists.ts. */
  readonly list: string
  /** What is listed, where the list has a subject; at most 70 characters. */
  readonly about?: string
  readonly title: string
  readonly lines: readonly string[]
  /** From 0; what is beyond the end shows the last. */
  readonly page: number
  /** At most so many lines a page. */
  readonly linesAPage?: number
}

/** One page of a list, with buttons to the others where there are any. */
export function pagedReply(
  { list, about = '', title, lines, page, linesAPage = LINES_A_PAGE }: Paged,
  language: Language,
): Reply {
  const pages = toPages(lines, linesAPage)
  const number = Math.min(Math.max(0, page), pages.length - 1)
  const embed = { title, description: (pages[number] ?? []).join('\n') }
  if (pages.length === 1) return { embeds: [embed] }
  const button = (key: 'page.back' | 'page.next', to: number) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: say(language, key),
    custom_id: toCustomId('page', list, `${to}:${about}`),
    disabled: to < 0 || to >= pages.length,
  })
  return {
    embeds: [{ ...embed, footer: { text: say(language, 'page.number', { page: number + 1, pages: pages.length }) } }],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [button('page.back', number - 1), button('page.next', number + 1)],
      },
    ],
  }
}

/** Lines in pages that an embed holds. A line too long by itself is cut. */
function toPages(lines: readonly string[], most: number): readonly (readonly string[])[] {
  const pages: string[][] = [[]]
  let room = LONGEST_DESCRIPTION
  for (const whole of lines) {
    const line =
      whole.length > LONGEST_DESCRIPTION ? `${whole.slice(0, LONGEST_DESCRIPTION - 1).toWellFormed()}…` : whole
    const last = pages.at(-1)
    if (!last || last.length >= most || line.length + 1 > room) {
      pages.push([line])
      room = LONGEST_DESCRIPTION - line.length - 1
    } else {
      last.push(line)
      room -= line.length + 1
    }
  }
  return pages[0]?.length === 0 && pages.length > 1 ? pages.slice(1) : pages
}
