import type {
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageComponentEmoji,
  APISelectMenuComponent,
} from 'discord.js'
import { html } from 'hono/html'
import { type Html, httpUrl } from './discord-view.ts'

// https://discord.com/developers/docs/components/reference#button-button-styles
const BUTTON_STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'premium' } as const
const EXTERNAL = html`<svg class="dc-external" viewBox="0 0 16 16" aria-hidden="true"><path d="M7 3H3v10h10V9M9 2h5v5M14 2 7.5 8.5" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>`

/** A row of buttons or one menu. Nothing happens when a button is pressed, but links lead where they say. */
export function renderActionRow(components: readonly APIComponentInMessageActionRow[]): Html {
  return html`<div class="dc-actions">${components.map((each) => (each.type === 2 ? renderButton(each) : renderMenu(each)))}</div>`
}

/** One button as Discord colours it; a link button without an http(s) address is shown but leads nowhere. */
export function renderButton(button: APIButtonComponent): Html {
  const kind = BUTTON_STYLES[button.style] ?? 'secondary'
  const name = `dc-button ${kind}${button.disabled ? ' disabled' : ''}`
  const label = button.style === 6 ? 'Premium' : button.label
  const content = html`${'emoji' in button && renderEmoji(button.emoji)}${label && html`<span dir="auto">${label}</span>`}`
  const href = button.style === 5 ? httpUrl(button.url) : null
  if (href !== null && !button.disabled) {
    return html`<a class="${name}" href="${href}" target="_blank" rel="noopener noreferrer nofollow">${content}${EXTERNAL}</a>`
  }
  return html`<button type="button" class="${name}" aria-disabled="true">${content}</button>`
}

function renderMenu(menu: APISelectMenuComponent): Html {
  const options = menu.type === 3 ? menu.options : []
  const chosen = options.filter((option) => option.default).map((option) => option.label)
  const shown = chosen.length > 0 ? chosen.join(', ') : (menu.placeholder ?? 'Make a selection')
  const entries = options.map(
    ({ label, description, emoji }) =>
      html`<li dir="auto">${renderEmoji(emoji)}<span>${label}</span>${description && html`<small>${description}</small>`}</li>`,
  )
  return html`<details class="dc-menu${menu.disabled ? ' disabled' : ''}"><summary dir="auto">${shown}</summary><ul>${entries}</ul></details>`
}

function renderEmoji(emoji: APIMessageComponentEmoji | undefined): Html | null {
  if (!emoji?.name) return null
  return html`<span class="dc-emoji" aria-hidden="true">${emoji.id ? `:${emoji.name}:` : emoji.name}</span>`
}
