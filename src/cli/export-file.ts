import { z } from 'zod'
import { findLanguage } from '../languages/index.ts'
import { type Digest, MOST_STORIES, PLAIN } from '../news/digest.ts'
import { isTimezone, parseSchedule } from '../news/schedule.ts'
import type { Millis } from '../news/types.ts'
import type { ListedSource } from '../readers/source-list.ts'

// What `export --format json` writes and `import` reads: everything that people set up, nothing that was read or posted.

/** A source with the server that added it, or null: it belongs to the installation. */
export interface ExportedSource extends ListedSource {
  readonly server: string | null
}

export interface ExportFile {
  readonly sources: readonly ExportedSource[]
  readonly digests: readonly Digest[]
  readonly complaints: readonly string[]
}

export function toExportFile(sources: readonly ExportedSource[], digests: readonly Digest[], now: Millis): unknown {
  return {
    mujaz: 1,
    exportedAt: new Date(now).toISOString(),
    sources: sources.map(({ url, name, site, language, kind, focus, server }) => ({
      ...{ url, name, site, language, kind, focus, server },
    })),
    digests: digests.map(({ createdAt: _, since: __, problem: ___, deletedAt: ____, userId: _____, ...kept }) => kept),
  }
}

const short = z.string().max(300)
const list = z.array(short).max(200)
const snowflake = z.string().regex(/^\d{15,21}$/)

const source = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  name: short.nullable(),
  site: z.string().max(2_000).nullable(),
  language: short.nullable(),
  kind: z.enum(['feed', 'page']),
  focus: z.enum(['ai', 'tech', 'general']),
  server: snowflake.nullable(),
})

const digest = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/),
  guildId: snowflake.nullable(),
  channelId: snowflake,
  schedule: z.string().refine((text) => parseSchedule(text).outcome === 'schedule', 'is no schedule'),
  timezone: z.string().refine(isTimezone, 'is no time zone'),
  language: z.string().refine((code) => findLanguage(code) !== undefined, 'is no language of Mujaz'),
  ...{ topics: list, sources: list, include: list, exclude: list, names: list },
  stories: z.int().min(1).max(MOST_STORIES),
  layout: short,
  paused: z.boolean(),
  webhook: z.object({ name: short, avatar: z.url({ protocol: /^https$/ }).nullable() }).nullable(),
  crosspost: z.boolean(),
  ping: z.object({ roleId: snowflake, publishers: z.int().min(1) }).nullable(),
  alert: z.object({ publishers: z.int().min(1), minutes: z.int().min(1), most: z.int().min(1) }).nullable(),
  review: z
    .string()
    .refine((text) => parseSchedule(text).outcome === 'schedule', 'is no schedule')
    .nullable(),
})

const file = z.object({ mujaz: z.literal(1), sources: z.array(z.unknown()), digests: z.array(z.unknown()) })

/** Reads an export; null where the text is none. An entry that cannot be used is named and left out. Digests hold from `now` on. */
export function parseExportFile(text: string, now: Millis): ExportFile | null {
  const read = file.safeParse(parseJson(text))
  if (!read.success) return null
  const complaints: string[] = []
  const keep = <T>(kind: string, values: readonly unknown[], schema: z.ZodType<T>): readonly T[] =>
    values.flatMap((value, index) => {
      const checked = schema.safeParse(value)
      if (checked.success) return [checked.data]
      const [issue] = checked.error.issues
      complaints.push(`${kind} ${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`)
      return []
    })
  const digests = keep('digest', read.data.digests, digest)
  return {
    sources: keep('source', read.data.sources, source),
    digests: digests.map((one) => ({ ...PLAIN, ...one, createdAt: now, since: now, problem: null })),
    complaints,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}
