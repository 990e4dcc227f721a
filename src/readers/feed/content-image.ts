import { readTag } from './tags.ts'

/** How many images of a text are looked at for one that is a picture. */
const MAX_IMAGES = 5
const MAX_TAG = 4_000

/** Invisible images that count readers, and decoration: emoji, avatars, spacers. */
const NO_PICTURE =
  /(?:\/\/(?:pixel|stats?|feeds\.feedburner|[\w-]*\.doubleclick|s\.w\.org\/images\/core\/emoji|[\w.]*gravatar)\b|\b1x1\b|\bspacer\.|\/pixel\.|\/track(?:ing)?\/|\/emoji\/)/i

/** The addresses of pictures in HTML, in order, at most five. */
export function imagesIn(html: string): readonly string[] {
  const images: string[] = []
  let seen = 0
  for (let at = indexOfImage(html, 0); at >= 0 && seen < MAX_IMAGES; at = indexOfImage(html, at + 4), seen++) {
    const tag = readTag(html, at)
    if (tag === null || tag.end - at > MAX_TAG) continue
    const source = attribute(html.slice(at, tag.end), 'src')
    const isDot = /^[01](?:px)?$/.test(attribute(html.slice(at, tag.end), 'width') ?? '')
    if (source !== null && !isDot && !/^data:/i.test(source) && !NO_PICTURE.test(source)) images.push(source)
  }
  return images
}

function indexOfImage(html: string, from: number): number {
  const lower = html.indexOf('<img', from)
  const upper = html.indexOf('<IMG', from)
  return lower < 0 ? upper : upper < 0 ? lower : Math.min(lower, upper)
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s{0,3}=\\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value === undefined ? null : value.replaceAll('&amp;', '&').trim()
}
