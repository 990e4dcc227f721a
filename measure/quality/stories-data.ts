// Labelled items, as grouping gets them.

import { existsSync, readFileSync } from 'node:fs'
import { detectLanguage } from '../../src/languages/detect.ts'
import { toAddressKey } from '../../src/news/address.ts'
import { findNames } from '../../src/news/names.ts'
import type { StoryItem } from '../../src/news/stories.ts'

/** An item and the event that it tells. */
export interface LabelledItem {
  readonly item: StoryItem
  readonly event: string
  /** The event that its own event is a later step of, or null. */
  readonly followUpOf: string | null
}

/** Two events that a careless reader would take for one. */
export interface NearPair {
  readonly a: string
  readonly b: string
  readonly kind: string
}

const LANGUAGES: Readonly<Record<string, string>> = { eng: 'en', ara: 'ar' }

/** The items of a file in the order in which they were published; none where there is no such file. */
export function readLabelled(file: string, languages?: readonly string[]): readonly LabelledItem[] {
  return linesOf(file)
    .map((line) => toLabelled(line))
    .filter(({ item }) => languages === undefined || languages.includes(item.language))
    .toSorted((a, b) => a.item.happenedAt - b.item.happenedAt)
}

export function readNearPairs(file: string): readonly NearPair[] {
  return linesOf(file).map((line) => ({
    a: textOf(line, 'a') ?? '',
    b: textOf(line, 'b') ?? '',
    kind: textOf(line, 'kind') ?? '',
  }))
}

function linesOf(file: string): readonly object[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter((line) => typeof line === 'object' && line !== null)
}

function textOf(line: object, field: string): string | null {
  const value: unknown = Reflect.get(line, field)
  return typeof value === 'string' ? value : null
}

function toLabelled(line: object): LabelledItem {
  const title = textOf(line, 'title') ?? ''
  const summary = textOf(line, 'summary')
  const declared = textOf(line, 'language') ?? textOf(line, 'lang')
  const focus = textOf(line, 'focus')
  const url = textOf(line, 'url')
  return {
    item: {
      id: textOf(line, 'id') ?? '',
      sourceId: textOf(line, 'source') ?? '',
      address: url === null ? null : toAddressKey(url),
      title,
      summary,
      language: detectLanguage(title, LANGUAGES[declared ?? ''] ?? declared),
      happenedAt: Date.parse(textOf(line, 'publishedAt') ?? textOf(line, 'date') ?? ''),
      names: findNames({ title, summary, focus: focus === 'ai' ? 'ai' : 'general' }),
    },
    event: textOf(line, 'event') ?? textOf(line, 'cluster') ?? '',
    followUpOf: textOf(line, 'followUpOf'),
  }
}
