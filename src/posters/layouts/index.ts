import { cards } from './cards.ts'
import { compact } from './compact.ts'
import { embeds } from './embeds.ts'
import { forum } from './forum.ts'
import { forumStories } from './forum-stories.ts'
import type { Layout } from './layout.ts'
import { thread } from './thread.ts'

/** The first is the default. */
export const layouts: readonly Layout[] = [embeds, cards, compact, thread, forum, forumStories]

/** The layout with this id, or undefined. */
export function findLayout(id: string): Layout | undefined {
  return layouts.find((layout) => layout.id === id)
}

/** The layout with this id, the default where there is none. */
export function layoutOf(id: string): Layout {
  return findLayout(id) ?? embeds
}
