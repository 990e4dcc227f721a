import { detectLanguage } from '../../languages/detect.ts'
import { withoutUser } from '../../news/address.ts'
import { creditForAddress } from '../../news/attribution/names.ts'
import { bareHost } from '../../news/attribution/outlets.ts'
import { findAttribution } from '../../news/attribution.ts'
import { foldLine } from '../../news/boilerplate.ts'
import type { Attribution, Millis } from '../../news/types.ts'
import { type Block, readBlocks } from './blocks.ts'
import { findAuthor, type Place } from './byline.ts'
import { type PageDocument, parsePage } from './dom.ts'
import { chooseHeadline } from './headline.ts'
import { readMainText } from './main-text.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { prune } from './prune.ts'
import { findModified, findPublished } from './published.ts'
import { simplifyHtml } from './simplify.ts'

/** What a page tells: its article's text without boilerplate, and who wrote it when; null for what it does not say. */
export interface Page {
  readonly title: string | null
  readonly author: string | null
  readonly publishedAt: Millis | null
  readonly updatedAt: Millis | null
  /** BCP 47, or "und". */
  readonly language: string
  /** Paragraphs, a blank line between them; empty when the page has no article. */
  readonly text: string
  readonly attribution: Attribution | null
  /** Absolute http(s). */
  readonly image: string | null
  readonly canonical: string | null
  readonly siteName: string | null
  readonly sections: readonly string[]
}

/** Reads a page; `url` is where it was found. Throws PageTooComplex; may take seconds on hostile pages: run it where it can be ended. */
export function readHtml(html: string, url: string): Page {
  const document = parsePage(simplifyHtml(html))
  const metadata = readMetadata(document)
  const blocks = readAllBlocks(document)
  prune(document)
  const paragraphs = readMainText(document)
  const first = indexOf(blocks, paragraphs[0])
  const headline = chooseHeadline(blocks, first, metadata)
  const text = paragraphs
    .filter((paragraph) => headline === null || foldLine(paragraph) !== foldLine(headline.title))
    .join('\n\n')
  const language = detectLanguage(`${headline?.title ?? ''}\n${text.slice(0, 2_000)}`, declaredLanguage(metadata))
  const at = headline?.index ?? -1
  const last = indexOf(blocks, paragraphs.at(-1))
  const dayFirst = language === 'ar' || /^(?:en-(?!us)|fr|de|es|it|pt|nl)/iu.test(metadata.language ?? '')
  return {
    title: headline?.title ?? null,
    author: findAuthor(blocks, { headline: at, first, last }, metadata),
    publishedAt: findPublished(blocks, at, first, metadata, dayFirst),
    updatedAt: findModified(metadata),
    language,
    text,
    attribution: findCredit(blocks, { headline: at, first, last }, metadata, url),
    image: metadata.images.map((image) => absolute(image, url)).find((image) => image !== null) ?? null,
    canonical: metadata.canonical === null ? null : absolute(metadata.canonical, url),
    siteName: metadata.publishers[0] ?? null,
    sections: [...new Set(metadata.sections)].slice(0, 20),
  }
}

function readAllBlocks(document: PageDocument): readonly Block[] {
  const body = document.querySelector('body')
  return body ? readBlocks(body) : []
}

function indexOf(blocks: readonly Block[], paragraph: string | undefined): number {
  if (paragraph === undefined) return -1
  const key = foldLine(paragraph)
  return blocks.findIndex(
    ({ text }) => foldLine(text) === key || (text.length > paragraph.length && foldLine(text).startsWith(key)),
  )
}

function declaredLanguage({ language }: Metadata): string | null {
  const tag = language
    ?.split(/[,;\s]/u, 1)[0]
    ?.replace('_', '-')
    .toLowerCase()
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/u.test(tag) ? tag : null
}

const BEHIND = 8

/** Whom the article credits: in its lines and those around it, else by the addresses that its metadata names as the original. */
function findCredit(
  blocks: readonly Block[],
  { headline, first, last }: Place,
  metadata: Metadata,
  url: string,
): Attribution | null {
  if (first < 0) return null
  const around = blocks.slice(
    headline >= 0 && headline < first ? headline + 1 : first,
    (last < first ? first : last) + 1,
  )
  const behind = blocks
    .slice((last < first ? first : last) + 1)
    .slice(0, BEHIND)
    .filter(({ text }) => text.length <= 160)
  const lines = [...around, ...behind]
  const links = lines
    .flatMap((block) => block.links)
    .flatMap(({ text, href }) => {
      const target = absolute(href, url)
      return target === null ? [] : [{ text, url: target }]
    })
  const credit = findAttribution(lines.map(({ text }) => text).join('\n'), { links, publisher: url })
  if (credit) return credit
  const originals = [...metadata.basedOn, metadata.canonical ?? ''].map((address) => absolute(address, url) ?? '')
  const foreign = originals.find((address) => bareHost(address) !== '' && !isSameSite(address, url))
  return foreign === undefined ? null : creditForAddress(foreign)
}

function isSameSite(one: string, other: string): boolean {
  const [a, b] = [bareHost(one), bareHost(other)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** The address made absolute, without user name and password, when it is one of http(s), else null. */
function absolute(address: string, base: string): string | null {
  const target = URL.parse(address.trim(), base)
  return target && /^https?:$/u.test(target.protocol) ? withoutUser(target) : null
}
