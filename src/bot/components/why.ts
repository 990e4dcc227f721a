import { numberInWords, say } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { WhyStory } from '../../news/edition.ts'
import { describeParts } from '../../posters/score-parts.ts'
import { listReply } from '../reply.ts'
import { describeSigns } from '../signs-of-ai.ts'
import type { Component } from './component.ts'
import { findPostedStories, titleInBold } from './posted-stories.ts'

/** "Why these": the reasons that were noted when the edition was composed. */
export const why: Component = {
  action: 'why',
  async run(_, { key }, caller, context) {
    const { language } = caller
    const found = await findPostedStories(key, caller, context)
    if (found === null) return { content: say(language, 'why.gone') }
    const lines = found.stories.map((story) => describe(story, language))
    return listReply(say(language, 'why.heading'), lines, (count) => say(language, 'source.more', { count }))
  },
}

function describe(story: WhyStory, language: Language): string {
  return `${titleInBold(story.title)}\n${describeReasons(story, language)}`
}

/** A story's score, its summands, and what tells that it is about AI. */
export function describeReasons(
  { score, parts, reasons }: Pick<WhyStory, 'score' | 'parts' | 'reasons'>,
  language: Language,
): string {
  const sums = describeParts(parts, language)
  const lines = [`${numberInWords(language, score)} = ${sums.join(' · ')}`, describeSigns(reasons, language)]
  return lines.filter((line) => line !== '').join('\n')
}
