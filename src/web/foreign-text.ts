import { html } from 'hono/html'
import { toPlainLine } from '../posters/markdown.ts'
import { type Html, renderLink } from './discord-view.ts'

const LONGEST = 300

/** What a feed wrote, as a clean line that turns nothing around it; with an address as a link. */
export function renderForeign(text: string, address: string | null = null): Html {
  const line = toPlainLine(text)
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line
  return html`<bdi>${renderLink(address, shown)}</bdi>`
}
