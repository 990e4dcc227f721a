import { embeds } from './embeds.ts'
import type { Layout } from './layout.ts'

export const layouts: readonly Layout[] = [embeds]

/** The layout with this id, or undefined. */
export function findLayout(id: string): Layout | undefined {
  return layouts.find((layout) => layout.id === id)
}

/** The layout with this id, the default where there is none. */
export function layoutOf(id: string): Layout {
  return findLayout(id) ?? embeds
}
