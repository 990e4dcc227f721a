import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { readBody, readBytes } from './body.ts'
import { ApiError, refuse } from './errors.ts'
import type { Fault, Faults } from './faults.ts'
import type { RateLimits, Verdict } from './rate-limits.ts'
import type { RequestLog, RequestRecord } from './request-log.ts'
import { findRoute, paramReader, type Route } from './route.ts'

export interface RestParts {
  readonly token: string
  readonly routes: readonly Route[]
  readonly limits: RateLimits
  readonly faults: Faults
  readonly log: RequestLog
  /** Called with what must not happen: a fault of the stand-in itself. */
  readonly broken: (error: unknown) => void
}

interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Discord's HTTP API, version 10, under /api/v10. https://docs.discord.com/developers/reference#http-api */
export function createRest(parts: RestParts): RequestListener {
  return (request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      if (request.destroyed || response.destroyed) return
      parts.broken(error)
      response.destroy()
    })
  }
}

async function serve(parts: RestParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://discord')
  const path = url.pathname.replace(/^\/api\/v10(?=\/)/, '')
  const method = request.method ?? 'GET'
  const found = findRoute(parts.routes, method, path)
  const isKnown = found !== undefined && found !== 'wrong method'
  const bytes = await readBytes(request)
  const body =
    bytes === 'too large' ? null : await attempt(parts, () => readBody(bytes, request.headers['content-type'] ?? ''))
  const record = parts.log.add({
    ...{ method, path, route: isKnown ? `${method} ${found.route.path}` : `${method} ${path}` },
    params: isKnown ? Object.fromEntries(found.params) : {},
    body: body && 'body' in body ? body.body : undefined,
  })
  const answer = (reply: Reply) => send(response, record, reply)

  const refusal = checkEnvelope(parts, request, url, isKnown ? found.route : found)
  if (refusal) return answer(toReply(refusal))
  if (!isKnown) return answer(toReply(refuse('notFound')))
  if (body === null) return answer(toReply(refuse('tooLarge')))

  const verdict = parts.limits.take(record.route, resourceOf(record), isAboutInteraction(found.route))
  if (verdict.refused) return answer(tooMany(verdict, verdict.refused))
  const fault = parts.faults.strike(record)
  record.fault = fault?.kind ?? null
  if (fault && (await strikeBefore(fault, record, response, answer, verdict))) return
  if ('status' in body) return answer(body)
  const reply = await attempt(parts, () => {
    const ask = { ...paramReader(found.params), query: url.searchParams, body: body.body, files: body.files }
    return found.route.handle(ask)
  })
  if (fault && (await strikeAfter(fault, record, response))) return
  const final: Reply = fault?.kind === 'status after' ? failureOf(fault) : reply
  answer({ ...final, headers: { ...verdict.headers, ...final.headers } })
}

// What every request must carry, whatever it asks for.
function checkEnvelope(
  parts: RestParts,
  request: IncomingMessage,
  url: URL,
  found: Route | 'wrong method' | undefined,
): ApiError | null {
  // "User-Agent: DiscordBot ($url, $versionNumber)". https://docs.discord.com/developers/reference#user-agent
  if (!/^DiscordBot \([^,()]+, [^()]+\)/.test(request.headers['user-agent'] ?? '')) return refuse('userAgent')
  if (!url.pathname.startsWith('/api/v10/')) return refuse(url.pathname.startsWith('/api/') ? 'apiVersion' : 'notFound')
  if (found === 'wrong method') return refuse('methodNotAllowed')
  const needsToken = typeof found === 'object' ? found.needsToken : true
  const { authorization } = request.headers
  if (needsToken && authorization !== `Bot ${parts.token}`) return refuse('unauthorized')
  return null
}

async function strikeBefore(
  fault: Fault,
  record: RequestRecord,
  response: ServerResponse,
  answer: (reply: Reply) => void,
  verdict: Verdict,
): Promise<boolean> {
  if (fault.kind === 'call') await fault.act(record)
  if (fault.kind === 'delay') await sleep(fault.ms, undefined, { ref: false })
  if (fault.kind === 'drop') response.destroy()
  if (fault.kind === 'status') answer(failureOf(fault))
  if (fault.kind === 'rate limit') answer(tooMany(verdict, fault, fault.code))
  return fault.kind === 'drop' || fault.kind === 'status' || fault.kind === 'rate limit'
}

async function strikeAfter(fault: Fault, record: RequestRecord, response: ServerResponse): Promise<boolean> {
  if (fault.kind === 'call after') await fault.act(record)
  if (fault.kind === 'delay after') await sleep(fault.ms, undefined, { ref: false })
  if (fault.kind === 'drop after') response.destroy()
  return fault.kind === 'drop after'
}

async function attempt<Result extends object>(
  parts: RestParts,
  act: () => Result | Promise<Result>,
): Promise<Result | Reply> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof ApiError) return toReply(error)
    parts.broken(error)
    return failure(500)
  }
}

function failureOf({ status, html }: { readonly status: number; readonly html?: true }): Reply {
  if (!html) return failure(status)
  return { status, body: '<html><body>Bad gateway</body></html>', headers: { 'Content-Type': 'text/html' } }
}

function failure(status: number): Reply {
  return { status, body: { message: `${status}: Internal Server Error`, code: 0 } }
}

function toReply(error: ApiError): Reply {
  const { status, code, message, errors, retryAfter } = error
  if (retryAfter !== undefined)
    return tooMany({ headers: {}, refused: null }, { scope: 'shared', retryAfter }, code, message)
  return { status, body: { message, code, ...(errors ? { errors } : {}) } }
}

// https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit
function tooMany(
  verdict: Verdict,
  limit: { readonly scope: string; readonly retryAfter: number },
  code?: number,
  text?: string,
): Reply {
  const isGlobal = limit.scope === 'global'
  const message = limit.scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.'
  const retryAfter = Math.ceil(limit.retryAfter * 1000) / 1000
  return {
    status: 429,
    body: {
      message: text ?? message,
      retry_after: retryAfter,
      global: isGlobal,
      ...(code === undefined ? {} : { code }),
    },
    headers: {
      ...verdict.headers,
      ...(isGlobal ? { 'X-RateLimit-Global': 'true' } : {}),
      'X-RateLimit-Scope': limit.scope,
      'Retry-After': String(Math.ceil(retryAfter)),
    },
  }
}

function send(response: ServerResponse, record: RequestRecord, reply: Reply): void {
  if (response.destroyed) return
  record.status = reply.status
  response.writeHead(reply.status, {
    ...(reply.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...reply.headers,
  })
  const { body } = reply
  response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body))
}

function resourceOf({ params }: RequestRecord): string {
  return params.channel ?? params.guild ?? [params.webhook ?? params.application, params.token].join('/')
}

function isAboutInteraction(route: Route): boolean {
  return route.path.startsWith('/interactions/') || (route.only !== undefined && 'application' in route.only)
}
