import { html } from 'hono/html'
import { numberInWords, say } from '../languages/index.ts'
import type { Language, TextKey } from '../languages/language.ts'
import type { SourceHealth } from '../news/source-health.ts'
import type { Millis } from '../news/types.ts'
import type { SourceReport } from '../pipeline/list-health.ts'
import { renderMoment } from './discord-timestamp.ts'
import type { Html } from './discord-view.ts'
import { renderForeign } from './foreign-text.ts'
import { renderNavigation } from './navigation.ts'
import { renderPage } from './render-page.ts'

/** What is in trouble comes first, the worst on top. */
const ORDER: readonly SourceHealth['state'][] = [
  ...(['gone', 'asleep', 'failing', 'stale', 'switched-off', 'never-read', 'works'] as const),
]

/** The page of all sources: when each was last read, since when it fails, sleeps or is silent, and which are switched off. */
export function renderSources(given: {
  readonly sources: readonly SourceReport[]
  readonly language: Language
  readonly timezone: string
  readonly now: Millis
}): Html {
  const { sources, language, timezone, now } = given
  const view = { now, locale: language.locale, timeZone: timezone, pingsEveryone: false }
  const time = (at: Millis | null) => (at === null ? html`–` : renderMoment(at, view))
  const sorted = sources.toSorted(
    (a, b) =>
      ORDER.indexOf(a.health.state) - ORDER.indexOf(b.health.state) || a.name.localeCompare(b.name, language.code),
  )
  const counts = ORDER.flatMap((state) => {
    const count = sources.filter(({ health }) => health.state === state).length
    return count === 0 ? [] : [`${say(language, `health.${state}`)}: ${numberInWords(language, count)}`]
  })
  return renderPage({
    title: say(language, 'page.sources'),
    lang: language.code,
    dir: language.direction,
    body: [
      renderNavigation('/sources', {}, language),
      html`<p class="page-dim">${counts.join(' · ')}</p>`,
      html`<div class="page-scroll"><table class="page-table">
        <thead><tr>${(['source', 'state', 'read', 'newest'] as const).map(
          (column) => html`<th scope="col">${say(language, `page.column-${column}`)}</th>`,
        )}</tr></thead>
        <tbody>${sorted.map(renderSource)}</tbody>
      </table></div>`,
    ],
  })

  function renderSource({ name, url, owner, health, lastPolledAt, newestItemAt }: SourceReport): Html {
    const cell = (column: 'state' | 'read' | 'newest', content: unknown) =>
      html`<td data-column="${say(language, `page.column-${column}`)}">${content}</td>`
    return html`<tr class="${`health health-${health.state}`}">
      <th scope="row">${renderForeign(name, url)}${owner === null ? '' : html` <span class="page-dim">${say(language, 'page.of-server')} <bdi>${owner}</bdi></span>`}</th>
      ${cell('state', html`<strong>${say(language, `health.${health.state}`)}</strong>${renderDetail(health)}`)}
      ${cell('read', time(lastPolledAt))}
      ${cell('newest', time(newestItemAt))}
    </tr>`
  }

  function renderDetail(health: SourceHealth): Html {
    const since = (at: Millis | null) => (at === null ? html`` : html` · ${say(language, 'page.since')} ${time(at)}`)
    switch (health.state) {
      case 'failing':
        return html`${since(health.since)} · ${reasonOf(health.failure)} (${numberInWords(language, health.failures)})`
      case 'asleep':
        return html`${since(health.since)} · ${reasonOf(health.failure)}`
      case 'stale':
        return since(health.since)
      case 'switched-off':
        return html` · ${say(language, health.isGone ? 'page.off-gone' : 'page.off-unlisted')}`
      default:
        return html``
    }
  }

  function reasonOf({ code, status }: { readonly code: string; readonly status: number | null }): string {
    const key = `failure.${code}`
    return isText(key, language) ? say(language, key, { status: status === null ? '?' : String(status) }) : code
  }
}

function isText(key: string, { texts }: Language): key is TextKey {
  return Object.hasOwn(texts, key)
}
