import { html } from 'hono/html'

/** Markup in which every text from outside is escaped. */
export type Html = ReturnType<typeof html>

/** Who looks at a message, when and where: what its times, its frame and its mentions depend on. */
export interface View {
  /** Milliseconds since 1970 UTC. */
  readonly now: number
  /** BCP 47: the language in which the viewer's Discord writes times. */
  readonly locale: string
  /** IANA name. */
  readonly timeZone: string
  /** Whether `@everyone` in the message's content would reach everybody. */
  readonly pingsEveryone: boolean
}

/** The address in its normal form where it is http or https, else null: nothing else becomes a link or an image. */
export function httpUrl(text: string | null | undefined): string | null {
  const url = text ? URL.parse(text) : null
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}

/** A link that tells the other side nothing of where it was followed; without an http(s) address the content alone. */
export function renderLink(address: string | null | undefined, content: unknown): Html {
  const href = httpUrl(address)
  if (href === null) return html`${content}`
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">${content}</a>`
}

/** An image in a box of fixed size, which stays as it is where the image does not load. */
export function renderImage(address: string | null | undefined, alt: string, kind: string): Html {
  const src = httpUrl(address)
  const image = src && html`<img src="${src}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer">`
  return html`<div class="dc-media ${kind}">${image}</div>`
}

/** The coloured bar: an attribute of SVG, since the page's policy allows no style attributes. `color` is 0xRRGGBB. */
export function renderBar(color: number | null | undefined): Html {
  const fill = color == null ? 'transparent' : `#${(color & 0xffffff).toString(16).padStart(6, '0')}`
  return html`<svg class="dc-bar" aria-hidden="true"><rect width="4" height="100%" fill="${fill}"/></svg>`
}
