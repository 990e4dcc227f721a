import { say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import type { DeliveryState } from '../../../news/delivery.ts'

/** Why a delivery is not posted, or why nobody can tell: the outbox keeps a code and a detail for the log. */
export function describeReason(language: Language, state: DeliveryState, reason: string | null): string {
  if (reason?.includes('Read Message History')) return say(language, 'status.unreadable')
  if (state === 'uncertain') return say(language, reason?.includes('deleted') ? 'status.deleted' : 'status.unknown-end')
  const code = reason?.split(':')[0]
  if (code === 'unknown-channel' || code === 'rejected') return say(language, `problem.${code}`)
  if (code === 'moved' || code === 'paused') return say(language, `status.${code}`)
  if (code === 'missing-access' || code === 'missing-permissions') return say(language, 'status.closed')
  return say(language, 'status.unreachable')
}
