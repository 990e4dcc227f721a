import { html } from 'hono/html'
import { renderInline } from './discord-inline.ts'
import type { Html, View } from './discord-view.ts'

const FENCE = '```'
const HEADING = /^(#{1,3}) +(?=\S)/
const SUBTEXT = /^-# +(?=\S)/
const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(?=\S)/
/** Discord draws lists within lists to this depth; deeper items stay on it. */
const MAX_LIST_DEPTH = 10
const LANGUAGE = /^[\w+#.-]{1,20}\n/

/** Discord's markdown: headings, subtext, lists, quotes, code and lines, each line of a direction of its own. */
export function renderMarkdown(text: string, view: View): readonly Html[] {
  const blocks: Html[] = []
  let rest = text.replaceAll('\r\n', '\n').trim()
  while (rest !== '') {
    const start = rest.indexOf(FENCE)
    const end = start < 0 ? -1 : rest.indexOf(FENCE, start + FENCE.length)
    const code = end < 0 ? '' : rest.slice(start + FENCE.length, end)
    if (code.trim() === '') {
      blocks.push(...renderLines(rest.split('\n'), view))
      break
    }
    const before = rest.slice(0, start).replace(/\n$/, '')
    if (before !== '') blocks.push(...renderLines(before.split('\n'), view))
    blocks.push(html`<pre><code>${code.replace(LANGUAGE, '').replace(/^\n|\n$/g, '')}</code></pre>`)
    rest = rest.slice(end + FENCE.length).replace(/^\n/, '')
  }
  return blocks
}

function renderLines(lines: readonly string[], view: View, inQuote = false): readonly Html[] {
  const blocks: Html[] = []
  let at = 0
  const takeWhile = (fits: (line: string) => boolean): string[] => {
    const from = at
    while (at < lines.length && fits(lines[at] ?? '')) at += 1
    return lines.slice(from, at)
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (!inQuote && line.startsWith('>>> ')) {
      blocks.push(renderQuote([line.slice(4), ...lines.slice(at + 1)], view))
      break
    }
    if (!inQuote && line.startsWith('> ')) {
      const quoted = takeWhile((each) => each.startsWith('> '))
      blocks.push(
        renderQuote(
          quoted.map((each) => each.slice(2)),
          view,
        ),
      )
    } else if (LIST_ITEM.test(line)) {
      blocks.push(
        ...renderLists(
          takeWhile((each) => LIST_ITEM.test(each)),
          view,
        ),
      )
    } else {
      blocks.push(renderLine(line, view))
      at += 1
    }
  }
  return blocks
}

function renderQuote(lines: readonly string[], view: View): Html {
  return html`<blockquote>${renderLines(lines, view, true)}</blockquote>`
}

function renderLine(line: string, view: View): Html {
  const heading = HEADING.exec(line)
  if (heading !== null) {
    const level = heading[1]?.length ?? 1
    const content = renderInline(line.slice(heading[0].length), view)
    return html`<div class="dc-h${level}" role="heading" aria-level="${level + 2}" dir="auto">${content}</div>`
  }
  const subtext = SUBTEXT.exec(line)
  if (subtext !== null) {
    return html`<div class="dc-subtext" dir="auto">${renderInline(line.slice(subtext[0].length), view)}</div>`
  }
  return html`<div class="dc-line" dir="auto">${line.trim() === '' ? html`<br>` : renderInline(line, view)}</div>`
}

/** Items two or more spaces further in make a list of their own below the item before; where bullets turn into numbers, a new list begins. */
function renderLists(lines: readonly string[], view: View): readonly Html[] {
  const items = lines.map((line) => {
    const [whole = '', indent = '', sign = ''] = LIST_ITEM.exec(line) ?? []
    const number = Number.parseInt(sign, 10)
    return { indent: indent.length, number, isNumbered: !Number.isNaN(number), content: line.slice(whole.length) }
  })
  let at = 0
  const lists: Html[] = []
  while (at < items.length) lists.push(nextList(0))
  return lists

  function nextList(depth: number): Html {
    const first = items[at]
    const entries: Html[] = []
    for (let item = first; first !== undefined && item !== undefined; item = items[at]) {
      if (item.isNumbered !== first.isNumbered || (item.indent < first.indent && depth > 0)) break
      at += 1
      const below: Html[] = []
      while (depth < MAX_LIST_DEPTH && (items[at]?.indent ?? 0) >= item.indent + 2) below.push(nextList(depth + 1))
      entries.push(html`<li>${renderInline(item.content, view)}${below}</li>`)
    }
    // The direction of the outermost list holds for those below, so that all bullets stand on one side.
    if (first?.isNumbered) {
      return depth === 0
        ? html`<ol start="${first.number}" dir="auto">${entries}</ol>`
        : html`<ol start="${first.number}">${entries}</ol>`
    }
    return depth === 0 ? html`<ul dir="auto">${entries}</ul>` : html`<ul>${entries}</ul>`
  }
}
