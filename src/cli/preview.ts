import {
  findLanguage,
  isolateIn,
  languageName,
  languageOf,
  languages,
  listInWords,
  numberInWords,
  say,
} from '../languages/index.ts'
import type { Edition } from '../news/edition.ts'
import { explainEdition, orderOfAll } from '../pipeline/prepare-edition.ts'
import { findLayout, layouts } from '../posters/layouts/index.ts'
import { toPlainLine } from '../posters/markdown.ts'
import { findDigest } from '../storage/digests.ts'
import { CommandFailure, EXIT } from './exit.ts'
import { openOrFail } from './open.ts'
import { toMessages, toMessagesText } from './preview-messages.ts'
import { readSettings } from './settings.ts'
import { type Terminal, writeLine } from './terminal.ts'

export interface PreviewOptions {
  readonly digest?: string
  readonly language?: string
  readonly layout?: string
  readonly json?: boolean
}

/** Shows what would be posted now; posts nothing. */
export async function preview(terminal: Terminal, options: PreviewOptions): Promise<number> {
  if (options.language !== undefined && !findLanguage(options.language))
    throw new CommandFailure(
      `--language: "${options.language}" is not one of ${languages.map(({ code }) => code).join(', ')}`,
      EXIT.usage,
    )
  if (options.layout !== undefined && !findLayout(options.layout)) {
    throw new CommandFailure(
      `--layout: "${options.layout}" is not one of ${layouts.map(({ id }) => id).join(', ')}`,
      EXIT.usage,
    )
  }
  const config = readSettings(terminal)
  const database = await openOrFail(terminal, config)
  try {
    const digest = options.digest === undefined ? null : await findDigest(database, options.digest)
    if (options.digest !== undefined && digest === null)
      throw new CommandFailure(`There is no digest "${options.digest}".`, EXIT.failed)
    const order = digest ?? orderOfAll(null, config.digestLanguage)
    const now = Date.now()
    const edition = await explainEdition(database, { ...order, language: options.language ?? order.language }, now)
    const { layout } = options
    const messages = layout === undefined ? null : toMessages(edition, { layout, timezone: order.timezone, now })
    if (options.json) {
      const document = toDocument(edition, digest?.id ?? null)
      writeLine(terminal, messages ? { ...document, layout, messages } : document)
    } else {
      terminal.stdout.write(`${messages ? toMessagesText(messages) : toExplained(edition)}\n`)
    }
    if (edition.stories.length === 0 && edition.removed.length === 0)
      terminal.stderr.write(
        'There are no items of these days yet: "poll" reads the sources once, "start" goes on reading.\n',
      )
    return EXIT.done
  } finally {
    await database.destroy()
  }
}

/** The document that readers of `--json` rely on; with `--layout` it also has `layout` and `messages`. */
function toDocument(edition: Edition, digest: string | null) {
  return {
    digest,
    language: edition.language,
    stories: edition.stories.map((story) => ({
      id: story.id,
      title: story.title,
      url: story.url,
      summary: story.summary,
      topics: story.topics,
      sources: story.outlets.map(({ name, url }) => ({ name, url })),
      attribution: story.original,
      score: story.score,
      reasons: [...story.parts.map(({ part, points }) => `${part}:${points}`), ...story.reasons],
    })),
    removed: edition.removed.map(({ title, url, reason }) => ({ title, url, reason })),
  }
}

/** An edition for a terminal: a line that names the digest, then each story's title on a line of its own that begins with its number. */
export function toTerminal(edition: Edition): string {
  const language = languageOf(edition.language)
  const heading = say(language, 'preview.heading', { language: language.name, count: edition.stories.length })
  const stories = edition.stories.map((story, index) => {
    const outlets = listInWords(
      language,
      story.outlets.map(({ name }) => name),
    )
    const original = story.original ? ` · ${say(language, 'digest.original', { outlet: story.original.name })}` : ''
    const follows = story.followUpOf === null ? '' : say(language, 'story.follows', { title: story.followUpOf.title })
    const lines = [
      story.summary,
      follows,
      `${say(language, 'preview.sources', { outlets })}${original}`,
      story.url ?? '',
    ].filter((line) => line !== '')
    return [
      `${numberInWords(language, index + 1)}. ${isolateIn(language, clean(story.title))}`,
      ...lines.map((line) => `   ${clean(line)}`),
    ].join('\n')
  })
  return [`== ${heading} ==`, ...stories].join('\n\n')
}

/** The same with the reasons: why each story stands where it stands, and why others are not in it. */
function toExplained(edition: Edition): string {
  const language = languageOf(edition.language)
  const why = edition.stories.map(({ score, parts, reasons }, index) => {
    const sum = parts.map(({ part, points }) => `${part} ${points > 0 ? '+' : ''}${points}`).join(', ')
    return `${numberInWords(language, index + 1)}. ${score} = ${sum}; ${reasons.slice(0, 6).join(', ')}`
  })
  return [
    toTerminal(edition),
    `-- ${say(language, 'why.heading')} --\n${why.join('\n')}`,
    removedLines(edition).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Nothing of a feed but plain letters reaches the terminal. */
function clean(line: string): string {
  return toPlainLine(line)
}

/** Why the others are not in it: how many for each reason, and the first of them. */
function removedLines(edition: Edition): readonly string[] {
  const language = languageOf(edition.language)
  return [...Map.groupBy(edition.removed, ({ reason }) => reason)].map(([reason, all]) => {
    const name = say(language, `removed.${reason}`, { language: languageName(language, language.code) })
    return `- ${name}: ${numberInWords(language, all.length)} (${all
      .slice(0, 3)
      .map(({ title }) => isolateIn(language, clean(title).slice(0, 60)))
      .join(' · ')})`
  })
}
