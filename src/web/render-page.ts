import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { DISCORD_STYLE } from './discord-style.ts'
import type { Html } from './discord-view.ts'
import { PAGE_STYLE } from './page-style.ts'

const STYLE = PAGE_STYLE + DISCORD_STYLE

/** What a page may load: its own style, pictures from anywhere on the web, and nothing that runs. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src https: http:',
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

export interface Page {
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Escaped markup, made with `html`. */
  readonly body: Html | readonly Html[]
}

/** A whole document around a body: style, content policy, title, landmarks; fits a phone. */
export function renderPage({ title, lang, dir, body }: Page): Html {
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(PAGE_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header class="page-head"><h1 dir="auto">${title}</h1></header>
<main>${body}</main>
</body>
</html>`
}
