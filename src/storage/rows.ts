import type { Attribution, HeldReason, Item, Source } from '../news/types.ts'
import type { ItemsTable, SourcesTable } from './schema.ts'

/** A list of texts that we wrote ourselves as JSON. */
export function toList(json: string): readonly string[] {
  if (json === '[]') return []
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : []
}

export function toSource(row: SourcesTable): Source {
  return {
    id: row.id,
    owner: row.owner === '' ? null : row.owner,
    url: row.url,
    name: row.name,
    site: row.site,
    language: row.language,
    kind: row.kind === 'page' ? 'page' : 'feed',
    focus: row.focus === 'ai' || row.focus === 'tech' ? row.focus : 'general',
  }
}

export function toItem(row: ItemsTable): Item {
  return {
    id: row.id,
    sourceId: row.source_id,
    url: row.url,
    title: row.title,
    summary: row.summary,
    author: row.author,
    image: row.image,
    language: row.language,
    publishedAt: row.published_at,
    seenAt: row.seen_at,
    held: row.held as HeldReason | null,
    attribution: row.attribution === null ? null : (JSON.parse(row.attribution) as Attribution),
    relevance: { relevant: row.relevant === 1, score: row.relevance, reasons: toList(row.reasons) },
    topics: toList(row.topics),
    names: toList(row.names),
    storyId: row.story_id,
    duplicateOf: row.duplicate_of,
    followUpOf: row.follow_up_of,
  }
}

export function toItemRow(item: Item): ItemsTable {
  return {
    id: item.id,
    source_id: item.sourceId,
    url: item.url,
    title: item.title,
    summary: item.summary,
    author: item.author,
    image: item.image,
    language: item.language,
    published_at: item.publishedAt,
    seen_at: item.seenAt,
    happened_at: Math.min(item.publishedAt ?? item.seenAt, item.seenAt),
    held: item.held,
    attribution: item.attribution === null ? null : JSON.stringify(item.attribution),
    relevant: item.relevance.relevant ? 1 : 0,
    relevance: item.relevance.score,
    reasons: JSON.stringify(item.relevance.reasons),
    topics: JSON.stringify(item.topics),
    names: JSON.stringify(item.names),
    story_id: item.storyId,
    duplicate_of: item.duplicateOf,
    follow_up_of: item.followUpOf,
  }
}
