import { Client, type ClientOptions, Events, GatewayIntentBits, REST } from 'discord.js'
import type { Discord } from './start-discord.ts'

/** A real discord.js client, logged in and ready. Whoever asks for it destroys it. */
export async function logIn(discord: Discord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const rest = { api: discord.url, ...options.rest }
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...options, rest })
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  return ready
}

/** discord.js's REST part alone; it neither retries nor waits for rate limits. */
export function restOf(discord: Discord, token = discord.token): REST {
  return new REST({ api: discord.url, retries: 0, rejectOnRateLimit: () => true }).setToken(token)
}
