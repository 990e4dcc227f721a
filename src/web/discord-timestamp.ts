import { html } from 'hono/html'
import type { Html, View } from './discord-view.ts'

type Style = Intl.DateTimeFormatOptions

// https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
const STYLES: Readonly<Record<string, Style>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** The last moment that JavaScript's Date can hold, in milliseconds (ECMA-262, time values). */
const LAST_DATE = 8.64e15

/** A `<t:…>` mark as the viewer sees it, its full date on hover; null where the moment is none. `seconds` count from 1970 UTC. */
export function renderTimestamp(seconds: number, style: string, view: View): Html | null {
  const time = seconds * 1000
  if (!(Math.abs(time) <= LAST_DATE)) return null
  const full = format(time, STYLES.F, view)
  const text = style === 'R' ? relative(time, view) : format(time, STYLES[style] ?? STYLES.f, view)
  const kind = style === 'R' ? 'dc-time relative' : 'dc-time'
  return html`<time class="${kind}" datetime="${new Date(time).toISOString()}" title="${full}">${text}</time>`
}

/** The time beside a name or in a footer: the hour alone for today, the date too for other days; null where `iso` is no date. */
export function renderMoment(iso: string | number, view: View): Html | null {
  const time = new Date(iso).getTime()
  if (Number.isNaN(time)) return null
  const day = (at: number) => format(at, STYLES.d, view)
  const text = format(time, STYLES[day(time) === day(view.now) ? 't' : 's'], view)
  return html`<time datetime="${new Date(time).toISOString()}">${text}</time>`
}

function format(time: number, style: Style | undefined, { locale, timeZone }: View): string {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(time)
}

function relative(time: number, { now, locale }: View): string {
  const seconds = Math.round((time - now) / 1000)
  const [unit, length] = STEPS.find(([, step]) => Math.abs(seconds) >= step) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(seconds / length), unit)
}
