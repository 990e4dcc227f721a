import { html } from 'hono/html'
import { languages, say } from '../languages/index.ts'
import type { Language, TextKey } from '../languages/language.ts'
import type { Html } from './discord-view.ts'

/** The pages, in their order. */
const PAGES = [
  { path: '/', name: 'page.digests' },
  { path: '/items', name: 'page.items' },
  { path: '/sources', name: 'page.sources' },
] as const satisfies readonly { readonly path: string; readonly name: TextKey }[]

export type PagePath = (typeof PAGES)[number]['path']

/** What an address asks for besides its path; what is null is left out. */
export type Query = Readonly<Record<string, string | null>>

/** The address of a page of ours. */
export function toAddress(path: PagePath, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  const search = new URLSearchParams(given).toString()
  return search === '' ? path : `${path}?${search}`
}

/** A link that is marked where it leads to what is shown. */
export function renderChoice(address: string, content: unknown, isCurrent: boolean): Html {
  return html`<a href="${address}"${isCurrent ? html` aria-current="page"` : ''}>${content}</a>`
}

/** The way to the other pages, and to this one in another language. `query` is what this one was asked for. */
export function renderNavigation(path: PagePath, query: Query, language: Language): Html {
  return html`<nav class="page-nav" aria-label="${say(language, 'page.pages')}">
    ${PAGES.map((page) => renderChoice(toAddress(page.path, { lang: language.code }), say(language, page.name), page.path === path))}
    <span class="page-languages">
      ${languages.map(
        (other) =>
          html`<a href="${toAddress(path, { ...query, lang: other.code })}" lang="${other.code}"${
            other.code === language.code ? html` aria-current="true"` : ''
          }>${other.name}</a>`,
      )}
    </span>
  </nav>`
}
