import type { APIMediaGalleryItem, APIMessageTopLevelComponent, APISectionComponent } from 'discord.js'
import { html } from 'hono/html'
import { renderActionRow, renderButton } from './discord-controls.ts'
import { renderMarkdown } from './discord-markdown.ts'
import { type Html, renderBar, renderImage, type View } from './discord-view.ts'

/** One component of a message, of either generation; one that is not known is named rather than left out. */
export function renderComponent(component: APIMessageTopLevelComponent, view: View): Html {
  // https://discord.com/developers/docs/components/reference#component-object-component-types
  switch (component.type) {
    case 1:
      return renderActionRow(component.components)
    case 9:
      return renderSection(component, view)
    case 10:
      return html`<div class="dc-text">${renderMarkdown(component.content, view)}</div>`
    case 12:
      return renderGallery(component.items)
    case 13:
      return html`<div class="dc-file" dir="auto">${component.file.url.replace(/^attachment:\/\//, '')}</div>`
    case 14: {
      const spacing = component.spacing === 2 ? 'large' : 'small'
      return html`<hr class="dc-separator ${spacing}${component.divider === false ? ' blank' : ''}">`
    }
    case 17: {
      const children = component.components.map((child) => renderComponent(child, view))
      const bar = component.accent_color == null ? null : renderBar(component.accent_color)
      return html`<div class="dc-container${component.spoiler ? ' dc-hidden' : ''}"${tabStop(component.spoiler)}>${bar}${children}</div>`
    }
    default:
      return renderUnknown(component)
  }
}

function renderSection({ components, accessory }: APISectionComponent, view: View): Html {
  const texts = components.map((child) => html`<div class="dc-text">${renderMarkdown(child.content, view)}</div>`)
  const side =
    accessory.type === 2
      ? renderButton(accessory)
      : renderImage(
          accessory.media.url,
          accessory.description ?? '',
          `dc-thumbnail${accessory.spoiler ? ' dc-hidden' : ''}`,
        )
  return html`<div class="dc-section"><div>${texts}</div>${side}</div>`
}

function renderGallery(items: readonly APIMediaGalleryItem[]): Html {
  const columns = items.length === 1 ? 'one' : items.length === 2 || items.length === 4 ? 'two' : 'three'
  const images = items.map(({ media, description, spoiler }) =>
    renderImage(media.url, description ?? '', `dc-tile${spoiler ? ' dc-hidden' : ''}`),
  )
  return html`<div class="dc-gallery ${columns}">${images}</div>`
}

function renderUnknown({ type }: { readonly type: number }): Html {
  return html`<div class="dc-file">component ${type}</div>`
}

function tabStop(isSpoiler: boolean | undefined): Html | null {
  return isSpoiler ? html` tabindex="0"` : null
}
