import { html } from 'hono/html'
import { topicName } from '../catalogue/topics.ts'
import { languageOf, say } from '../languages/index.ts'
import type { Edition } from '../news/edition.ts'
import type { Millis } from '../news/types.ts'
import { layoutOf } from '../posters/layouts/index.ts'
import { renderDiscordMessage } from './discord-message.ts'
import type { Html } from './discord-view.ts'
import { renderPage } from './render-page.ts'

/** An edition as the page shows it: exactly what would be posted. */
export interface ShownEdition {
  readonly edition: Edition
  readonly layout: string
  readonly timezone: string
}

const BOT_NAME = 'Mujaz'

/** The page of all digests: each as Discord would show it if it were posted now. */
export function renderDigests(editions: readonly ShownEdition[], now: Millis): Html {
  return renderPage({
    title: 'Mujaz · موجز',
    lang: 'en',
    dir: 'ltr',
    body: editions.map((shown) => renderEdition(shown, now)),
  })
}

function renderEdition({ edition, layout, timezone }: ShownEdition, now: Millis): Html {
  const language = languageOf(edition.language)
  const parts = layoutOf(layout).render(edition, {
    language,
    timezone,
    now,
    topicName: (id) => topicName(id, language.code),
    keyOf: (part) => `shown-${part}`,
  })
  const options = { botName: BOT_NAME, now, direction: language.direction, locale: language.locale, timeZone: timezone }
  return html`<section lang="${language.code}" dir="${language.direction}">
    <h2>${say(language, 'preview.heading', { language: language.name, count: edition.stories.length })}</h2>
    ${parts.map(({ message }) => renderDiscordMessage(message, options))}
  </section>`
}
