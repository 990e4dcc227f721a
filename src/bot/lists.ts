import { listDigests } from './commands/digest/show.ts'
import { turnSearch } from './commands/news/search.ts'
import { showStory } from './commands/news/story.ts'
import { showImport } from './commands/source/import.ts'
import { listSources } from './commands/source/show.ts'
import { showMore } from './components/more.ts'
import { showSources } from './components/sources.ts'
import type { BotContext, Caller } from './context.ts'
import type { Reply } from './reply.ts'

/** A list whose pages are turned with buttons: a line here. */
export interface List {
  /** The first part of its buttons' key. */
  readonly id: string
  /** `page` from 0; `about`: what is listed, where the list has a subject. It is asked anew at each page, so it may have changed. */
  show(caller: Caller, context: BotContext, page: number, about: string): Promise<Reply>
}

export const lists: readonly List[] = [
  { id: 'sources', show: listSources },
  { id: 'digests', show: listDigests },
  { id: 'more', show: showMore },
  { id: 'search', show: turnSearch },
  { id: 'story', show: (caller, context, page, about) => showStory(about, caller, context, page) },
  { id: 'outlets', show: showSources },
  { id: 'import', show: showImport },
]
