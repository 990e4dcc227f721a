/** What Discord refuses a request with. `errors` says which field of the body is wrong. */
export class ApiError extends Error {
  readonly status: number
  readonly code: number
  readonly errors: FieldErrors | undefined
  /** Only for refusals by rate: seconds to wait. */
  readonly retryAfter: number | undefined

  constructor(
    status: number,
    code: number,
    message: string,
    more: { readonly errors?: FieldErrors; readonly retryAfter?: number } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.errors = more.errors
    this.retryAfter = more.retryAfter
  }
}

export interface FieldError {
  readonly code: string
  readonly message: string
}

/** Discord's nesting: a key a level, `_errors` at the field. https://docs.discord.com/developers/reference#error-messages */
export interface FieldErrors {
  [key: string]: FieldErrors | FieldError[]
}

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
const refusals = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  internal: [500, 0, '500: Internal Server Error'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyWebhooks: [400, 30007, 'Maximum number of webhooks reached (15)'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100).'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyCrossposted: [400, 40033, 'This message has already been crossposted'],
  forumMessage: [400, 40058, 'Cannot send a message in a forum channel'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tagRequired: [400, 40067, 'A tag is required to create a forum post in this channel'],
  userAgent: [403, 40333, 'Cloudflare is blocking your request'],
  missingAccess: [403, 50001, 'Missing Access'],
  foreignMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  closedToMessages: [403, 50007, 'Cannot send messages to this user'],
  noTextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  systemMessage: [403, 50021, 'Cannot execute action on a system message'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  webhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidRecipient: [400, 50033, 'Invalid Recipient(s)'],
  apiVersion: [400, 50041, 'Invalid API version'],
  archivedThread: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  noMutualGuilds: [403, 50278, 'Cannot send messages to this user due to having no mutual guilds'],
  replyWithoutHistory: [403, 160002, 'Cannot reply without permission to read message history'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
  lockedThread: [400, 160005, 'Thread is locked'],
} as const

/** The documented refusal of that name, to be thrown. */
export function refuse(name: keyof typeof refusals): ApiError {
  const [status, code, message] = refusals[name]
  return new ApiError(status, code, message)
}

/** "Invalid Form Body" for one field; `path` leads to it, and is empty for the body as a whole. */
export function refuseField(path: readonly (string | number)[], code: string, message: string): ApiError {
  return refuseFields([{ path, code, message }])
}

/** "Invalid Form Body" for several fields. */
export function refuseFields(
  fields: readonly (FieldError & { readonly path: readonly (string | number)[] })[],
): ApiError {
  const errors: FieldErrors = {}
  for (const { path, code, message } of fields) {
    let level = errors
    for (const key of path) {
      const next = level[key] ?? {}
      level[key] = next
      if (!Array.isArray(next)) level = next
    }
    const known = level._errors
    level._errors = [...(Array.isArray(known) ? known : []), { code, message }]
  }
  return new ApiError(400, 50035, 'Invalid Form Body', { errors })
}

/** Runs `act`; faults that it finds in a body are reported one level deeper, under `key`. */
export function under<Result>(key: string | number, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof ApiError) || !error.errors) throw error
    throw new ApiError(error.status, error.code, error.message, { errors: { [key]: error.errors } })
  }
}
