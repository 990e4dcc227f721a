import { html } from 'hono/html'
import { languageOf, say, withDigits } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Edition } from '../news/edition.ts'
import type { Millis } from '../news/types.ts'
import { layoutOf, layouts } from '../posters/layouts/index.ts'
import { renderDiscordParts } from './discord-parts.ts'
import type { Html } from './discord-view.ts'
import { renderChoice, renderNavigation, toAddress } from './navigation.ts'
import { renderPage } from './render-page.ts'

/** An edition as the page shows it: exactly what would be posted. */
export interface ShownEdition {
  readonly edition: Edition
  readonly layout: string
  readonly timezone: string
  /** The digits that its server chose, or null. */
  readonly digits?: 'arab' | 'latn' | null
}

const BOT_NAME = 'Mujaz'

/** The page of all digests: each as Discord would show it if it were posted now, in its own layout or in `layout`. */
export function renderDigests(
  editions: readonly ShownEdition[],
  { now, layout, language }: { readonly now: Millis; readonly layout: string | null; readonly language: Language },
): Html {
  return renderPage({
    title: language.direction === 'rtl' ? 'موجز · Mujaz' : 'Mujaz · موجز',
    lang: language.code,
    dir: language.direction,
    body: [
      renderNavigation('/', { layout }, language),
      renderLayouts(layout, language),
      ...editions.map((shown) => renderEdition({ ...shown, layout: layout ?? shown.layout }, now)),
    ],
  })
}

/** The messages of one edition, under a heading that names its language and number of stories. */
function renderEdition({ edition, layout, timezone, digits = null }: ShownEdition, now: Millis): Html {
  const language = withDigits(languageOf(edition.language), digits)
  const parts = layoutOf(layout).render(edition, {
    language,
    timezone,
    now,
    keyOf: (part) => `shown-${part}`,
  })
  const { direction, locale } = language
  return html`<section lang="${language.code}" dir="${direction}">
    <h2>${say(language, 'preview.heading', { language: language.name, count: edition.stories.length })}</h2>
    ${renderDiscordParts(parts, { botName: BOT_NAME, now, direction, locale, timeZone: timezone, language })}
  </section>`
}

function renderLayouts(chosen: string | null, language: Language): Html {
  const links = [null, ...layouts.map(({ id }) => id)].map((id) =>
    renderChoice(
      toAddress('/', { layout: id, lang: language.code }),
      id ?? say(language, 'page.as-set'),
      id === chosen,
    ),
  )
  const name = say(language, 'page.layout')
  return html`<nav class="page-choice" aria-label="${name}"><span>${name}</span> ${links}</nav>`
}
