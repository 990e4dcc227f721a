import type { Command, MessageCommand } from './command.ts'
import { digest } from './digest.ts'
import { follow } from './follow.ts'
import { help } from './help.ts'
import { news } from './news.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { source } from './source.ts'
import { status } from './status.ts'
import { whatDoWeKnow } from './what-do-we-know.ts'

export const commands: readonly Command[] = [setup, digest, source, news, follow, settings, status, help]

export const messageCommands: readonly MessageCommand[] = [whatDoWeKnow]
