import type { RESTPostAPIChannelMessageJSONBody } from 'discord.js'
import { html } from 'hono/html'
import { renderComponent } from './discord-components.ts'
import { renderEmbed } from './discord-embed.ts'
import { renderMarkdown } from './discord-markdown.ts'
import { renderMoment } from './discord-timestamp.ts'
import type { Html, View } from './discord-view.ts'

/** The body of Discord's "create message", as the bot sends it. */
export type MessagePayload = RESTPostAPIChannelMessageJSONBody

export interface MessageOptions {
  readonly botName: string
  /** Milliseconds since 1970 UTC: when the message is looked at. */
  readonly now: number
  /** Of the frame (avatar, colour bar, buttons); Discord's own, the default, runs from the left whatever the text's language. */
  readonly direction?: 'ltr' | 'rtl'
  /** BCP 47, the viewer's Discord; it writes the times. Default `en-GB`: Discord has no Arabic. */
  readonly locale?: string
  /** The viewer's IANA time zone. Default `UTC`. */
  readonly timeZone?: string
}

/** A message as Discord's dark theme would show it: markup to put into a page that has DISCORD_STYLE. Never throws on a valid payload. */
export function renderDiscordMessage(message: MessagePayload, options: MessageOptions): Html {
  const { botName, now, direction = 'ltr', locale = 'en-GB', timeZone = 'UTC' } = options
  const mentions = message.allowed_mentions
  const inEmbeds: View = { now, locale, timeZone, pingsEveryone: false }
  const inContent: View = {
    ...inEmbeds,
    pingsEveryone: mentions?.parse === undefined || mentions.parse.some((each) => each === 'everyone'),
  }
  const components = message.components ?? []
  return html`<article class="dc-message" dir="${direction}" aria-label="${botName}">
<div class="dc-avatar" aria-hidden="true">${[...botName][0]}</div>
<div class="dc-body">
<div class="dc-head"><span class="dc-name" dir="auto">${botName}</span><span class="dc-tag">APP</span>${renderMoment(now, inEmbeds)}</div>
${message.content && html`<div class="dc-content">${renderMarkdown(message.content, inContent)}</div>`}
${(message.embeds ?? []).map((embed) => renderEmbed(embed, inEmbeds))}
${components.map((component) => renderComponent(component, inContent))}
</div>
</article>`
}
