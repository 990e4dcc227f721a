import type { APIEmbed, APIEmbedField } from 'discord.js'
import { html } from 'hono/html'
import { renderInline } from './discord-inline.ts'
import { renderMarkdown } from './discord-markdown.ts'
import { renderMoment } from './discord-timestamp.ts'
import { type Html, httpUrl, renderBar, renderImage, renderLink, type View } from './discord-view.ts'

/** What Discord paints where an embed has no colour. */
const NO_COLOR = 0x1e1f22

/** One embed: bar, author, title, description, fields, thumbnail, image and footer, in Discord's order. */
export function renderEmbed(embed: APIEmbed, view: View): Html {
  const { author, title, description, fields = [], thumbnail, image, footer, timestamp } = embed
  const moment = timestamp ? renderMoment(timestamp, view) : null
  return html`<div class="dc-embed">
${renderBar(embed.color ?? NO_COLOR)}
<div class="dc-embed-grid${thumbnail ? ' with-thumbnail' : ''}">
<div class="dc-embed-text">
${author && html`<div class="dc-author">${author.icon_url && renderImage(author.icon_url, '', 'dc-icon')}<span dir="auto">${renderLink(author.url, author.name)}</span></div>`}
${title && html`<div class="dc-title" dir="auto">${renderLink(embed.url, renderInline(title, view, httpUrl(embed.url) !== null))}</div>`}
${description && html`<div class="dc-description">${renderMarkdown(description, view)}</div>`}
${fields.length > 0 && html`<div class="dc-fields">${rowsOf(fields).map((row) => renderRow(row, view))}</div>`}
</div>
${thumbnail && renderImage(thumbnail.url, title ?? '', 'dc-thumbnail')}
${image && renderImage(image.url, title ?? '', 'dc-image')}
${(footer || moment) && html`<div class="dc-footer">${footer?.icon_url && renderImage(footer.icon_url, '', 'dc-icon')}<span dir="auto">${footer?.text}${footer && moment && ' • '}${moment}</span></div>`}
</div>
</div>`
}

/** Up to three inline fields share a row; any other field has its own. */
function rowsOf(fields: readonly APIEmbedField[]): readonly (readonly APIEmbedField[])[] {
  const rows: APIEmbedField[][] = []
  for (const field of fields) {
    const row = rows.at(-1)
    if (field.inline && row?.[0]?.inline && row.length < 3) row.push(field)
    else rows.push([field])
  }
  return rows
}

function renderRow(row: readonly APIEmbedField[], view: View): Html {
  return html`<div class="dc-row">${row.map(
    ({ name, value }) =>
      html`<div class="dc-field"><div class="dc-field-name" dir="auto">${renderInline(name, view)}</div><div class="dc-field-value">${renderMarkdown(value, view)}</div></div>`,
  )}</div>`
}
