import type { ChatInputCommandInteraction } from 'discord.js'
import { say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import type { AlertRule, Digest, WebhookIdentity } from '../../../news/digest.ts'
import { formatSchedule } from '../../../news/schedule.ts'
import { toEmbedImage } from '../../../posters/embed-address.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import type { Caller } from '../../context.ts'
import { findName } from '../../name-choices.ts'
import { splitList } from '../command.ts'
import { readSchedule } from './schedule.ts'

/** What few digests need: names, alerts, a review, another name and picture, followers of an announcement channel. */
export type DigestExtras = Pick<Digest, 'names' | 'alert' | 'review' | 'webhook' | 'crosspost'>

type ReadExtras =
  | { readonly outcome: 'extras'; readonly extras: DigestExtras }
  | { readonly outcome: 'wrong'; readonly message: string }

const ALERT: AlertRule = { publishers: 4, minutes: 120, most: 3 }
// https://discord.com/developers/docs/resources/webhook#create-webhook
const LONGEST_WEBHOOK_NAME = 80
const FORBIDDEN_IN_NAMES = /discord|clyde/i

/** Reads the options over `base`; what is not given stays as it is, "-" takes it away. The message says what is allowed. */
export function readExtras(
  interaction: ChatInputCommandInteraction,
  { language }: Caller,
  base: DigestExtras,
): ReadExtras {
  const wrong = (message: string): ReadExtras => ({ outcome: 'wrong', message })
  const text = (option: string) => {
    const value = interaction.options.getString(option)
    return value === null ? null : stripBidi(value).trim()
  }

  const wanted = text('names')
  const names: string[] = []
  for (const typed of wanted === null || wanted === '-' ? [] : splitList(wanted)) {
    const name = findName(typed)
    if (name === null) return wrong(say(language, 'search.no-name', { name: escapeWithin(typed, 100) }))
    names.push(name)
  }

  const reviewText = text('review')
  const read = reviewText === null || reviewText === '-' ? null : readSchedule(reviewText, language)
  if (read?.outcome === 'wrong') return wrong(read.message)

  const webhook = readWebhook(text('post-as'), text('picture'), base.webhook)
  if (webhook.outcome === 'wrong') return wrong(say(language, webhook.reason))
  return {
    outcome: 'extras',
    extras: {
      names: wanted === null ? base.names : names,
      alert: readAlert(interaction, base.alert),
      review: reviewText === null ? base.review : read === null ? null : formatSchedule(read.schedule),
      webhook: webhook.webhook,
      crosspost: interaction.options.getBoolean('crosspost') ?? base.crosspost,
    },
  }
}

/** No outlets, no alerts. */
function readAlert(interaction: ChatInputCommandInteraction, base: AlertRule | null): AlertRule | null {
  const publishers = interaction.options.getInteger('alert-outlets')
  const minutes = interaction.options.getInteger('alert-minutes')
  const most = interaction.options.getInteger('alert-most')
  if (publishers === 0 || (publishers === null && base === null && minutes === null && most === null))
    return publishers === 0 ? null : base
  const old = base ?? ALERT
  return { publishers: publishers ?? old.publishers, minutes: minutes ?? old.minutes, most: most ?? old.most }
}

function readWebhook(
  name: string | null,
  picture: string | null,
  base: WebhookIdentity | null,
):
  | { readonly outcome: 'webhook'; readonly webhook: WebhookIdentity | null }
  | { readonly outcome: 'wrong'; readonly reason: 'digest.webhook-name' | 'digest.webhook-picture' } {
  if (name === '-') return { outcome: 'webhook', webhook: null }
  if (name === null && picture === null) return { outcome: 'webhook', webhook: base }
  const given = toPlainLine(name ?? base?.name ?? '')
  if (given === '' || given.length > LONGEST_WEBHOOK_NAME || FORBIDDEN_IN_NAMES.test(given))
    return { outcome: 'wrong', reason: 'digest.webhook-name' }
  const avatar = picture === null ? (base?.avatar ?? null) : picture === '-' ? null : toEmbedImage(picture)
  if (picture !== null && picture !== '-' && avatar === null)
    return { outcome: 'wrong', reason: 'digest.webhook-picture' }
  return { outcome: 'webhook', webhook: { name: given, avatar } }
}
