import { say } from '../../../languages/index.ts'
import { eraseUser } from '../../../storage/people.ts'
import type { BotContext, Caller } from '../../context.ts'
import type { Reply } from '../../reply.ts'

/** `/settings forget-me`: anybody may have erased what is kept of them. */
export async function forgetPerson(userId: string, { language }: Caller, { database }: BotContext): Promise<Reply> {
  const erased = await eraseUser(database, userId)
  const { follows, saves, feedback } = erased
  if (follows + saves + feedback === 0) return { content: say(language, 'settings.forgot-nothing') }
  return { content: say(language, 'settings.forgot', { follows, saves, feedback }) }
}
