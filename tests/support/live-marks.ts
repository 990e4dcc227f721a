// Reads a text as Discord's clients do, as far as it takes to tell what comes to life in it
// (https://discord.com/developers/docs/reference#message-formatting, https://support.discord.com/hc/articles/210298617). Written against the
// documentation and apart from the project's own renderers, stricter than any client: a mark counts though nothing closes it.

const FORMS: readonly (readonly [string, RegExp])[] = [
  ['time', /<t:-?\d+(?::[tTdDfFsSR])?>/y],
  ['mention', /<(?:@[!&]?|#)\d+>/y],
  ['command', /<\/[^<>\n]+:\d+>/y],
  ['guild', /<id:[\w-]+>/y],
  ['emoji', /<a?:\w+:\d+>/y],
  ['enclosed-address', /<(?:[a-z][a-z\d+.-]*:|\+?\d)[^\s<>]*>/iy],
  ['enclosed-address', /<[^\s<>@]+@[^\s<>]+>/y],
  ['target', /\]\(\s*<?([^\s<>()]*)>?(?:\s+"[^"]*")?\s*\)/y],
  ['address', /https?:\/\/[^\s<]+/iy],
  ['address', /(?:discord|steam|spotify|itunes):\/\/[^\s<]+/iy],
  ['invite', /discord(?:app)?\.(?:gg|gift|new|com\/(?:invite|gifts|channels|events))\/?\w/iy],
  ['everyone', /@(?:everyone|here)/y],
  ['shortcode', /:[\w+-]+(?:::skin-tone-\d)?:/y],
  ['sign', /[*_~`|[\]<>]/y],
]
const LINE_START = /^\s*(?:(#{1,3}|-#)\s|(>{1,3})(?=\s)|([-*+])\s|(\d+[.)])\s)/

/** What is live in a text, in its order: kinds, with the target of a link, the sign of a mark, the moment of a time. */
export function liveMarks(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, block, quote, list] = LINE_START.exec(line) ?? []
    // Numbered lines are lists of ours; a feed's own would be one more mark.
    const number = /^\s*\d+[.)]\s/.test(line) ? ['number'] : []
    return [
      ...[block, quote, list].filter((sign) => sign !== undefined).map((sign) => `line ${sign}`),
      ...number,
      ...marksIn(line),
    ]
  })
}

/** Where the links of a text lead: masked ones and bare ones. */
export function targetsOf(text: string): readonly string[] {
  return liveMarks(text)
    .map((mark) => /^(?:target|address|enclosed-address) (.*)$/su.exec(mark)?.[1])
    .filter((target) => target !== undefined)
}

function marksIn(line: string): readonly string[] {
  const marks: string[] = []
  for (let at = 0; at < line.length; ) {
    // An escaped sign is the sign itself; a backslash before a letter or digit is a backslash.
    if (line[at] === '\\' && /[^\dA-Za-z\s]/u.test(line[at + 1] ?? ' ')) {
      at += 2
      continue
    }
    const [kind, match] = findForm(line, at)
    if (match === null) {
      at += 1
      continue
    }
    marks.push(
      kind === 'everyone' || kind === 'invite' || kind === 'shortcode' ? kind : `${kind} ${match[1] ?? match[0]}`,
    )
    at += match[0].length
  }
  return marks
}

function findForm(line: string, at: number): readonly [string, RegExpExecArray | null] {
  for (const [kind, form] of FORMS) {
    form.lastIndex = at
    const match = form.exec(line)
    if (match !== null) return [kind, match]
  }
  return ['', null]
}
