import { Readability } from '@mozilla/readability'
import { boilerplateAction, cleanText, endsSentence, isProse } from '../../news/boilerplate.ts'
import { dropAfterwards } from './afterwards.ts'
import { type Block, readBlocks } from './blocks.ts'
import type { PageDocument, PageElement } from './dom.ts'

/** Beneath so much text Readability's answer is checked against the page's own paragraphs. */
const FEW_LETTERS = 250

/** The paragraphs of the page's article, boilerplate left out; empty when there is none. Changes the document. */
export function readMainText(document: PageDocument): readonly string[] {
  const body = document.querySelector('body')
  if (!body) return []
  const all = readBlocks(body)
  const article = new Readability<PageElement>(document, {
    serializer: (node) => node,
    charThreshold: 200,
    keepClasses: true,
  }).parse()
  if (article?.content) dropAfterwards(article.content)
  const found = article?.content ? paragraphsOf(readBlocks(article.content)) : []
  if (lengthOf(found) >= FEW_LETTERS) return found
  const fallback = paragraphsOf(all.filter((block) => block.linked < 0.5 && isProse(block.text)))
  return lengthOf(fallback) > lengthOf(found) * 1.5 ? fallback : found
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0)

function paragraphsOf(blocks: readonly Block[]): readonly string[] {
  const lines = blocks.filter((block) => block.tag !== 'H1' && !isLinkLine(block) && !isCaption(block))
  const first = lines.findIndex(({ text }) => opensArticle(text))
  // Above the first sentence stand kicker, byline, date and tools; a heading of the article may stand there too.
  const body = lines.filter(({ tag }, index) => index >= first || (index >= first - 1 && isHeading(tag)))
  return cleanText(body.map(({ text, tag }) => ({ text, heading: isHeading(tag) })))
}

const isHeading = (tag: string): boolean => /^H[2-6]$/u.test(tag)
const opensArticle = (text: string): boolean =>
  boilerplateAction(text) === null &&
  ((text.length >= 25 && endsSentence(text)) || (text.length >= 60 && text.endsWith(':')))

const isLinkLine = ({ text, linked }: Block): boolean => linked >= 0.6 && (!isProse(text) || linked > 0.95)
const isCaption = ({ text, hasImage }: Block): boolean => hasImage && text.length < 160
