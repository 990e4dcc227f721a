import { html } from 'hono/html'
import { languageName, languageOf, numberInWords, say } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Fate } from '../news/fate.ts'
import type { Millis } from '../news/types.ts'
import type { ExplainedItem } from '../pipeline/explain-items.ts'
import { describeParts } from '../posters/score-parts.ts'
import { renderMoment } from './discord-timestamp.ts'
import type { Html } from './discord-view.ts'
import { renderForeign } from './foreign-text.ts'
import { type Query, renderChoice, renderNavigation, toAddress } from './navigation.ts'
import { renderPage } from './render-page.ts'

/** A digest whose items are asked about. */
export interface AskedDigest {
  readonly key: string
  readonly language: string
  readonly timezone: string
  /** Where it is posted, or null. */
  readonly channelId: string | null
}

/** What is asked for in the address. */
export interface ItemsQuery {
  /** Part of a title; empty: all. */
  readonly words: string
  /** A kind of fate, or a reason for being left out; null: all. */
  readonly fate: string | null
  /** From 0. */
  readonly page: number
}

const A_PAGE = 50

/** The page that tells of every item why one digest posted it, will post it, or did not. */
export function renderItems(given: {
  readonly digests: readonly AskedDigest[]
  readonly digest: AskedDigest
  readonly items: readonly ExplainedItem[]
  readonly query: ItemsQuery
  readonly language: Language
  readonly now: Millis
}): Html {
  const { digests, digest, items, query, language, now } = given
  const asked: Query = { digest: digest.key, q: query.words === '' ? null : query.words, fate: query.fate }
  const to = (change: Query) => toAddress('/items', { ...asked, lang: language.code, ...change })
  const words = query.words.toLowerCase()
  const found = items.filter(({ title, toldAs }) =>
    [title, toldAs ?? ''].some((one) => one.toLowerCase().includes(words)),
  )
  const kinds = Map.groupBy(found, ({ fate }) => kindOf(fate))
  const shown = query.fate === null ? found : (kinds.get(query.fate) ?? [])
  const some = shown.slice(query.page * A_PAGE, (query.page + 1) * A_PAGE)
  const view = { now, locale: language.locale, timeZone: digest.timezone, pingsEveryone: false }
  const time = (at: Millis) => renderMoment(at, view)

  return renderPage({
    title: say(language, 'page.why'),
    lang: language.code,
    dir: language.direction,
    body: [
      renderNavigation('/items', asked, language),
      html`<nav class="page-choice" aria-label="${say(language, 'page.digests')}">
        ${digests.map((one) =>
          renderChoice(to({ digest: one.key, fate: null }), renderName(one, language), one.key === digest.key),
        )}
      </nav>`,
      html`<form class="page-search" action="/items" role="search">
        <input type="hidden" name="digest" value="${digest.key}">
        <input type="hidden" name="lang" value="${language.code}">
        <input type="search" name="q" dir="auto" value="${query.words}" aria-label="${say(language, 'page.search')}" placeholder="${say(language, 'page.search')}">
        <button>${say(language, 'page.find')}</button>
      </form>`,
      html`<nav class="page-choice" aria-label="${say(language, 'page.why')}">
        ${renderChoice(to({ fate: null }), say(language, 'page.all', { count: numberInWords(language, found.length) }), query.fate === null)}
        ${[...kinds].map(([kind, all]) => {
          const [first] = all
          if (!first) return ''
          const label = `${nameOf(first.fate, digest, language)} (${numberInWords(language, all.length)})`
          return renderChoice(to({ fate: kind }), label, query.fate === kind)
        })}
      </nav>`,
      some.length === 0
        ? html`<p>${say(language, 'page.nothing')}</p>`
        : html`<ul class="page-items">${some.map((item) => renderItem(item))}</ul>`,
      html`<nav class="page-choice">
        ${query.page > 0 ? renderChoice(to({ page: String(query.page - 1) }), say(language, 'page.newer'), false) : ''}
        ${shown.length > (query.page + 1) * A_PAGE ? renderChoice(to({ page: String(query.page + 1) }), say(language, 'page.older'), false) : ''}
      </nav>`,
    ],
  })

  function renderItem({ title, url, outlet, at, fate, toldAs }: ExplainedItem): Html {
    return html`<li class="${`fate fate-${fate.fate}`}">
      <p class="page-title">${renderForeign(title, url)}</p>
      <p class="page-dim">${renderForeign(outlet)} · ${time(at)}</p>
      <p class="page-fate">${renderFate(fate)}</p>
      ${toldAs === null ? '' : html`<p class="page-dim">${say(language, 'page.told-as')} ${renderForeign(toldAs)}</p>`}
    </li>`
  }

  function renderFate(fate: Fate): Html {
    const name = nameOf(fate, digest, language)
    if (fate.fate === 'posted') return html`${name} · ${time(fate.at)}`
    if (fate.fate !== 'next') return html`${name}`
    const { score, parts } = fate.story
    return html`${say(language, 'why.place', { place: numberInWords(language, fate.place) })}
      <span class="page-dim">${numberInWords(language, score)} = ${describeParts(parts, language).join(' · ')}</span>`
  }
}

/** By which items are sorted out: the kind of their fate, or why they were left out. */
function kindOf(fate: Fate): string {
  return fate.fate === 'left-out' ? fate.reason : fate.fate
}

function nameOf(fate: Fate, digest: AskedDigest, language: Language): string {
  return fate.fate === 'left-out'
    ? say(language, `removed.${fate.reason}`, { language: languageName(language, digest.language) })
    : say(language, `fate.${fate.fate}`)
}

function renderName({ key, language: code, channelId }: AskedDigest, language: Language): Html {
  const name = languageName(language, languageOf(code).code)
  return channelId === null ? html`${name}` : html`${name} · <bdi>#${channelId} · ${key}</bdi>`
}
