import type { Lane, Ping } from './digest.ts'
import type { Edition } from './edition.ts'

/** The line that pings the digest's role, where a story of the edition has enough publishers; '' otherwise. A review tells nothing new and pings nobody. */
export function mentionOf(ping: Ping | null, lane: Lane, edition: Pick<Edition, 'stories'>): string {
  const most = Math.max(0, ...edition.stories.map(({ outlets }) => outlets.length))
  return ping !== null && lane !== 'review' && most >= ping.publishers ? `<@&${ping.roleId}>` : ''
}
