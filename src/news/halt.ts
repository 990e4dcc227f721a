import type { Digest, Lane } from './digest.ts'

/** Why a message that is on its way is not to be sent any more; its stories are given back. */
export type Halt = 'moved' | 'paused' | 'left-server'

/** What became of a message's order since it was claimed. */
export interface HaltCase {
  /** Where the message was to go. */
  readonly channelId: string
  readonly lane: Lane
  readonly digest: Pick<Digest, 'channelId' | 'paused'>
  /** Of a personal digest: whether its owner is still in the server whose news it tells; true where nobody can tell. */
  readonly isMember: boolean
}

/** Whether a message is still wanted: people move and pause digests, and leave, while it waits. What was asked for by hand comes from a paused one too. */
export function haltOf({ channelId, lane, digest, isMember }: HaltCase): Halt | null {
  if (!isMember) return 'left-server'
  if (digest.channelId !== channelId) return 'moved'
  return digest.paused && lane !== 'manual' ? 'paused' : null
}
