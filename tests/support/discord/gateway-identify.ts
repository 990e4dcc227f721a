import { GatewayCloseCodes as Close, GatewayIntentBits as Intent } from 'discord.js'
import { z } from 'zod'

const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent
const KNOWN = Object.values(Intent).reduce<number>((bits, bit) => (typeof bit === 'number' ? bits | bit : bits), 0)

// https://docs.discord.com/developers/events/gateway-events#identify
const identify = z.object({
  token: z.string(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  intents: z.int().min(0),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
  compress: z.boolean().optional(),
})

export interface Identity {
  readonly intents: number
  readonly shard: readonly [id: number, count: number]
}

/** Who logs in, or the code with which Discord closes on a bad login. */
export function readIdentify(data: unknown, token: string, privilegedIntents: number): Identity | Close {
  const read = identify.safeParse(data)
  if (!read.success) return Close.DecodeError
  const { intents, shard = [0, 1] } = read.data
  if (read.data.token.replace(/^Bot /, '') !== token) return Close.AuthenticationFailed
  if (shard[0] >= shard[1]) return Close.InvalidShard
  if (intents & ~KNOWN) return Close.InvalidIntents
  if (intents & PRIVILEGED & ~privilegedIntents) return Close.DisallowedIntents
  return { intents, shard }
}

const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) })

export type Resumption = z.infer<typeof resume>

/** What is to be taken up again, or the code with which Discord closes on a bad request. */
export function readResume(data: unknown, token: string): Resumption | Close {
  const read = resume.safeParse(data)
  if (!read.success) return Close.DecodeError
  return read.data.token.replace(/^Bot /, '') === token ? read.data : Close.AuthenticationFailed
}
