import { updateDigest } from '../../src/storage/digest-changes.ts'
import type { Stage } from './stage.ts'

/** Managers mend what had stopped their digests, and resume them as /digest resume does. */
export async function resume(stage: Stage): Promise<void> {
  const stopped = stage.reader.prepare('select id from digests where problem is not null').all()
  for (const { id } of stopped) {
    const digest = stage.digests.find((one) => one.id === id)
    const change = { paused: false, problem: null, since: stage.calendar.bot() }
    if (digest) await updateDigest(stage.database, digest, change)
  }
}
