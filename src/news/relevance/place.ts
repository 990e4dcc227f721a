import { aiHosts, aiSections } from '../../catalogue/relevance/places.ts'

const HOST = 6
const SECTION = 3
const sections: ReadonlySet<string> = new Set(aiSections)
const hosts: ReadonlySet<string> = new Set(aiHosts)
const LONGEST = 2000
const MOST_PARTS = 12
const MOST_LABELS = 4

/** What an address says: a host that publishes about AI alone ("host:openai.com"), a section of that name ("section:ai"); empty for none. */
export function placeOf(url: string | null): readonly { readonly points: number; readonly text: string }[] {
  if (url === null) return []
  const parts = url.slice(0, LONGEST).toLowerCase().split('/', MOST_PARTS)
  const host = aiHostOf(parts[2] ?? '')
  if (host !== null) return [{ points: HOST, text: `host:${host}` }]
  // The last part is the article's own title, not a section.
  const section = parts.find((part, at) => at > 2 && at < parts.length - 1 && sections.has(part))
  return section === undefined ? [] : [{ points: SECTION, text: `section:${section}` }]
}

function aiHostOf(authority: string): string | null {
  let host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d+$/u, '')
  const further = host.split('.').length - MOST_LABELS
  for (let label = 0; host.includes('.'); label += 1) {
    if (label >= further && hosts.has(host)) return host
    host = host.slice(host.indexOf('.') + 1)
  }
  return null
}
