import { createHash } from 'node:crypto'
import { type REST, Routes } from 'discord.js'
import type { Log } from '../lib/log.ts'
import type { Database } from '../storage/database.ts'
import { findFact, saveFact } from '../storage/facts.ts'
import { commands, messageCommands } from './commands/index.ts'
import { localise } from './commands/localise.ts'

/**
 * Makes Discord know the commands, and asks it to only when they changed: Discord limits how often
 * (https://discord.com/developers/docs/interactions/application-commands#registering-a-command). What was registered is remembered with the
 * versions that Discord gave, so that a change from outside is noticed too.
 */
export async function registerCommands(rest: REST, applicationId: string, database: Database, log: Log): Promise<void> {
  const body = [...commands, ...messageCommands].map(({ data }) => localise(data))
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const route = Routes.applicationCommands(applicationId)
  const key = `commands:${applicationId}`
  const current = `${hash} ${versionsOf(await rest.get(route))}`
  if ((await findFact(database, key)) === current) return
  const registered = await rest.put(route, { body })
  await saveFact(database, key, `${hash} ${versionsOf(registered)}`)
  log.info({ commands: body.length }, 'commands registered')
}

function versionsOf(answer: unknown): string {
  if (!Array.isArray(answer)) return ''
  return answer
    .map((command: { readonly id?: unknown; readonly version?: unknown }) => `${command.id}@${command.version}`)
    .sort()
    .join(',')
}
