// Parameters that tell where a reader came from, never which article it is.
const TRACKING = new Set(
  'fbclid gclid dclid gbraid wbraid msclkid yclid twclid igshid mc_cid mc_eid mkt_tok _hsenc _hsmi vero_id oly_anon_id oly_enc_id s_cid cmpid ncid guccounter guce_referrer guce_referrer_sig ref ref_src ref_url referrer source src cmp spm share smid smtyp ftag taid sref rss partner feed xtor at_medium at_campaign __twitter_impression amp outputtype'.split(
    ' ',
  ),
)

/** Whether the text is an absolute http(s) address without credentials. */
export function isHttpAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && isOfTheWeb(url)
}

/** An address without the user name and password in it: nobody's secret is passed on, and no host is feigned ("http://bank.example@other.example/"). */
export function withoutUser(url: URL): string {
  url.username = ''
  url.password = ''
  return url.href
}

function isOfTheWeb({ protocol, username, password }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
}

/**
 * The form in which two addresses are compared: without scheme, "www.", tracking parameters, default port, fragment, AMP and trailing slash.
 * Null for what is no http(s) address, and for wrappers that hide the article (Google News).
 */
export function toAddressKey(text: string, keepFragment = false): string | null {
  const url = URL.parse(text)
  if (!url || !isOfTheWeb(url)) return null
  const host = url.host
    .replace(/^(?:www\d?|m|amp)\./, '')
    .replace(/\.$/, '')
    .replace(/:(?:80|443)$/, '')
  if (host === 'news.google.com') return null
  const path = decodeSafely(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:amp|index\.(?:html?|php))?\/?$/, '')
    .replace(/\.amp(?:\.html)?$/, '')
  const query = tracksAlone(url.search) ? '' : toQueryKey(url.searchParams)
  // A fragment that begins with ! or / is a client-side route: part of the address.
  const fragment = keepFragment || /^#[!/]/.test(url.hash) ? url.hash : ''
  return `${host}${path}${query}${fragment}`
}

/** Whether a query is empty or tells only where its reader came from, as far as names that are written plainly show. */
function tracksAlone(search: string): boolean {
  return (
    search === '' ||
    search
      .slice(1)
      .split('&')
      .every((pair) => isTracking(PLAIN_NAME.exec(pair)?.[0] ?? ''))
  )
}

const PLAIN_NAME = /^[\w.-]+(?==|$)/

/** What of a query tells which article it is, in one order. */
function toQueryKey(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !isTracking(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''
}

/** The address without what only tracks its reader: what a digest links to. */
export function withoutTracking(text: string): string {
  const url = URL.parse(text)
  if (!url) return text
  const tracked = [...url.searchParams.keys()].filter(
    (name) => /^utm_/i.test(name) || /^(?:fbclid|gclid|mc_cid|mc_eid|_hsenc|_hsmi)$/i.test(name),
  )
  if (tracked.length === 0) return text
  for (const name of tracked) url.searchParams.delete(name)
  return url.href
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return lower.startsWith('utm_') || lower.startsWith('pk_') || lower.startsWith('mtm_') || TRACKING.has(lower)
}

function decodeSafely(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
