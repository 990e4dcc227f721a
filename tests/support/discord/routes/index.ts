import type { Interactions } from '../interactions.ts'
import type { Route } from '../route.ts'
import type { World } from '../world.ts'
import { applicationRoutes } from './application.ts'
import { channelRoutes } from './channels.ts'
import { commandRoutes } from './commands.ts'
import { guildRoutes } from './guilds.ts'
import { interactionRoutes } from './interactions.ts'
import { messageRoutes } from './messages.ts'
import { threadRoutes } from './threads.ts'
import { webhookRoutes } from './webhooks.ts'

/** Every endpoint that the stand-in knows, but for the gateway's own two. `commandsChanged` is called for each write to the commands. */
export function allRoutes(world: World, interactions: Interactions, commandsChanged: () => void): Route[] {
  return [
    ...applicationRoutes(world),
    ...commandRoutes(world, commandsChanged),
    ...guildRoutes(world),
    ...channelRoutes(world),
    ...messageRoutes(world),
    ...threadRoutes(world),
    ...webhookRoutes(world),
    ...interactionRoutes(world, interactions),
  ]
}
