import type { Database } from './database.ts'
import { forgetFactsOfDigests } from './facts.ts'

/** How much was kept of a person. */
export interface Erased {
  /** Digests of their own, by direct message: what they followed. */
  readonly follows: number
  readonly saves: number
  /** What they said of stories. */
  readonly feedback: number
}

/** Erases what is kept of a person in every server, with everything that their own digests posted; says how much it was. */
export async function eraseUser(database: Database, userId: string): Promise<Erased> {
  return database.transaction().execute(async (tx) => {
    const follows = await tx.deleteFrom('digests').where('user_id', '=', userId).executeTakeFirst()
    const saves = await tx.deleteFrom('saves').where('user_id', '=', userId).executeTakeFirst()
    const feedback = await tx.deleteFrom('feedback').where('user_id', '=', userId).executeTakeFirst()
    await forgetFactsOfDigests(tx)
    return {
      follows: Number(follows.numDeletedRows),
      saves: Number(saves.numDeletedRows),
      feedback: Number(feedback.numDeletedRows),
    }
  })
}
