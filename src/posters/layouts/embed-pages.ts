import type { APIEmbed } from 'discord.js'
import type { EditionStory } from '../../news/edition.ts'
import type { LayoutOptions } from './layout.ts'
import { toStoryEmbed } from './story-embed.ts'

// https://discord.com/developers/docs/resources/message#embed-object-embed-limits
const MOST_EMBEDS = 10
const MOST_CHARACTERS = 6_000

/** The stories of one message with their embeds. */
export interface EmbedPage {
  readonly storyIds: readonly string[]
  readonly embeds: APIEmbed[]
}

/** Stories as embeds, in as few messages as take them: ten embeds and 6,000 characters each. */
export function toEmbedPages(stories: readonly EditionStory[], options: LayoutOptions): readonly EmbedPage[] {
  const pages: { readonly id: string; readonly embed: APIEmbed }[][] = []
  let room = 0
  for (const story of stories) {
    const entry = { id: story.id, embed: toStoryEmbed(story, options) }
    const size = charactersOf(entry.embed)
    const page = pages.at(-1)
    if (!page || page.length >= MOST_EMBEDS || size > room) {
      pages.push([entry])
      room = MOST_CHARACTERS - size
    } else {
      page.push(entry)
      room -= size
    }
  }
  return pages.map((page) => ({
    storyIds: page.map(({ id }) => id),
    embeds: withOwnAddresses(page.map(({ embed }) => embed)),
  }))
}

/** Discord takes embeds with one address for pictures of one: the second would not be shown. */
function withOwnAddresses(embeds: readonly APIEmbed[]): APIEmbed[] {
  return embeds.map(({ url, ...rest }, index) =>
    url === undefined || embeds.findIndex((other) => other.url === url) < index ? rest : { ...rest, url },
  )
}

function charactersOf(embed: APIEmbed): number {
  return (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.footer?.text.length ?? 0)
}
