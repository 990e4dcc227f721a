import { say } from '../../languages/index.ts'
import { resetJudgements } from '../../storage/feedback.ts'
import type { Component } from './component.ts'

/** Forgets what this server's people said of stories. */
export const resetFeedback: Component = {
  action: 'reset-feedback',
  managed: true,
  updates: true,
  async run(_, { key }, { guildId, language }, { database }) {
    if (key !== guildId) return { content: say(language, 'reply.stale-button') }
    return { content: say(language, 'settings.feedback-done', { count: await resetJudgements(database, guildId) }) }
  },
}
