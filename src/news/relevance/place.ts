import { aiHosts, aiSections } from '../../catalogue/relevance/places.ts'

const HOST = 6
const SECTION = 3
const sections: ReadonlySet<string> = new Set(aiSections)
const hosts: ReadonlySet<string> = new Set(aiHosts)
const LONGEST = 2000
const MOST_PARTS = 12

/** What an address says: a host that publishes about AI alone ("host:openai.com"), a section of that name ("section:ai"); empty for none. */
export function placeOf(url: string | null): readonly { readonly points: number; readonly text: string }[] {
  if (url === null) return []
  const [, , authority = '', ...path] = url.slice(0, LONGEST).toLowerCase().split('/', MOST_PARTS)
  const host = aiHostOf(authority)
  if (host !== null) return [{ points: HOST, text: `host:${host}` }]
  // The last part is the article's own title, not a section.
  const section = path.slice(0, -1).find((part) => sections.has(part))
  return section === undefined ? [] : [{ points: SECTION, text: `section:${section}` }]
}

function aiHostOf(authority: string): string | null {
  const labels = authority.replace(/^.*@/u, '').replace(/:\d+$/u, '').split('.')
  for (let at = Math.max(0, labels.length - 4); at < labels.length - 1; at += 1) {
    const host = labels.slice(at).join('.')
    if (hosts.has(host)) return host
  }
  return null
}
