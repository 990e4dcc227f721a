import { say } from '../../languages/index.ts'
import type { TextKey } from '../../languages/language.ts'
import type { Digest } from '../../news/digest.ts'
import type { WhyStory } from '../../news/edition.ts'
import { escapeWithin, toPlainLine } from '../../posters/markdown.ts'
import { findDeliveredDigest } from '../../storage/digests.ts'
import { listPostedReasons } from '../../storage/posted-reasons.ts'
import { choiceReply } from '../choice.ts'
import type { BotContext, Caller } from '../context.ts'
import type { Reply } from '../reply.ts'

export interface PostedStories {
  readonly digest: Digest
  readonly stories: readonly (WhyStory & { readonly id: string })[]
}

/** The digest and the stories of the message that a button is on; null for what is gone, and for another server's or person's. */
export async function findPostedStories(
  key: string,
  { guildId, userId }: Caller,
  { database }: BotContext,
): Promise<PostedStories | null> {
  const digest = await findDeliveredDigest(database, key)
  if (digest === null || digest.guildId !== guildId) return null
  if (digest.userId !== null && digest.userId !== userId) return null
  const stories = await listPostedReasons(database, key)
  return stories.length === 0 ? null : { digest, stories }
}

/** Acts on the story of a message at once where it has one, else asks which: "<action>:<key>[:<story>]". */
export async function onOneStory(
  asked: {
    readonly action: string
    readonly key: string
    readonly chosen: string | undefined
    /** What is asked where the message has several stories. */
    readonly question: TextKey
  },
  caller: Caller,
  context: BotContext,
  act: (story: WhyStory & { readonly id: string }, digest: Digest) => Promise<string>,
): Promise<Reply> {
  const { language } = caller
  const found = await findPostedStories(asked.key, caller, context)
  if (found === null) return { content: say(language, 'why.gone') }
  const [only] = found.stories
  const story =
    asked.chosen === undefined && found.stories.length === 1
      ? only
      : found.stories.find(({ id }) => id === asked.chosen)
  if (story) return { content: await act(story, found.digest) }
  return choiceReply({
    action: `${asked.action}-one`,
    key: asked.key,
    question: say(language, asked.question),
    placeholder: say(language, 'stories.which'),
    choices: found.stories.map(({ id, title }) => ({ value: id, label: toPlainLine(title) || '–' })),
  })
}

/** A story's title in bold, as Discord shows it. */
export function titleInBold(title: string): string {
  return `**${escapeWithin(toPlainLine(title) || '–', 200)}**`
}
