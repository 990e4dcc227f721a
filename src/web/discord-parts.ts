import { html } from 'hono/html'
import { say, topicName } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { MessagePart } from '../posters/message.ts'
import { type MessageOptions, renderDiscordMessage } from './discord-message.ts'
import type { Html } from './discord-view.ts'

export interface PartsOptions extends MessageOptions {
  readonly language: Language
}

/** An edition's messages where Discord would show them: in the channel, in a thread below its first message, or as a forum's post. */
export function renderDiscordParts(parts: readonly MessagePart[], options: PartsOptions): readonly Html[] {
  const shown: Html[] = []
  let at = 0
  for (let part = parts[at]; part !== undefined; part = parts[at]) {
    at += 1
    if (part.thread === null) {
      shown.push(renderDiscordMessage(part.message, options))
      continue
    }
    const from = at
    while (parts[at]?.place === 'thread') at += 1
    const below = parts.slice(from, at).map(({ message }) => renderDiscordMessage(message, options))
    const first = renderDiscordMessage(part.message, options)
    shown.push(part.place === 'forum' ? renderPost(part.thread, [first, ...below], options) : first)
    if (part.place !== 'forum') shown.push(renderThread(part.thread.name, below, options))
  }
  return shown
}

function renderThread(name: string, messages: readonly Html[], { language, direction }: PartsOptions): Html {
  const count = say(language, 'shown.messages', { count: messages.length })
  return html`<section class="dc-thread" dir="${direction ?? 'ltr'}">
<h3 class="dc-thread-name"><span class="dc-kind">${say(language, 'shown.thread')}</span> <bdi>${name}</bdi> <span class="dc-count">${count}</span></h3>
${messages}
</section>`
}

function renderPost(
  { name, topics }: NonNullable<MessagePart['thread']>,
  messages: readonly Html[],
  { language, direction }: PartsOptions,
): Html {
  // https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel: five tags at most.
  const tags = topics.slice(0, 5).map((id) => html`<li dir="auto">${topicName(language, id)}</li>`)
  return html`<section class="dc-post" dir="${direction ?? 'ltr'}">
<h3 class="dc-post-name" dir="auto">${name}</h3>
${tags.length > 0 && html`<ul class="dc-tags" aria-label="${say(language, 'shown.tags')}">${tags}</ul>`}
${messages}
</section>`
}
