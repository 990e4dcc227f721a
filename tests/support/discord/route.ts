import { refuseField } from './errors.ts'
import type { UploadedFile } from './messages.ts'
import { isSnowflake } from './snowflakes.ts'

/** One endpoint. `path` as the documentation writes it, with :names for what varies. */
export interface Route {
  readonly method: Method
  readonly path: string
  /** Endpoints whose address carries a secret of its own need no Authorization header. */
  readonly needsToken: boolean
  /** What a name must stand for, where several endpoints share a form. */
  readonly only?: Readonly<Record<string, string>>
  readonly handle: (request: ApiRequest) => ApiAnswer
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface ApiRequest {
  /** What stands in the path for :name. */
  readonly param: (name: string) => string
  /** The same, refused unless it is an id. */
  readonly id: (name: string) => string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly files: readonly UploadedFile[]
}

export interface ApiAnswer {
  readonly status: 200 | 201 | 204
  readonly body?: unknown
}

export const ok = (body: unknown): ApiAnswer => ({ status: 200, body })
export const created = (body: unknown): ApiAnswer => ({ status: 201, body })
export const noContent: ApiAnswer = { status: 204 }

/** An endpoint that asks for the bot's token; `route('GET /users/@me', …)`. */
export function route(pattern: `${Method} /${string}`, handle: Route['handle']): Route {
  return { ...splitPattern(pattern), needsToken: true, handle }
}

/** An endpoint that anybody may call who knows its address. */
export function openRoute(pattern: `${Method} /${string}`, handle: Route['handle'], only: Route['only'] = {}): Route {
  return { ...splitPattern(pattern), needsToken: false, only, handle }
}

function splitPattern(pattern: `${Method} /${string}`): { readonly method: Method; readonly path: string } {
  const method = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((one) => pattern.startsWith(`${one} `))
  return { method: method ?? 'GET', path: pattern.slice(pattern.indexOf(' ') + 1) }
}

/** The route for a path and what its names stand for; written-out parts win over names. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: ReadonlyMap<string, string> } | 'wrong method' | undefined {
  const fitting = routes.flatMap((one) => {
    const params = matchPath(one.path, path)
    const fits = Object.entries(one.only ?? {}).every(([name, value]) => params?.get(name) === value)
    return params && fits ? [{ route: one, params, open: params.size - Object.keys(one.only ?? {}).length }] : []
  })
  const best = fitting.filter(({ route: one }) => one.method === method).sort((a, b) => a.open - b.open)[0]
  return best ?? (fitting.length ? 'wrong method' : undefined)
}

function matchPath(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params = new Map<string, string>()
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '')
    if (part.startsWith(':')) params.set(part.slice(1), value)
    else if (part !== value) return undefined
  }
  return params
}

/** Reads the parts of a path for a handler. */
export function paramReader(params: ReadonlyMap<string, string>): Pick<ApiRequest, 'param' | 'id'> {
  const param = (name: string) => params.get(name) ?? ''
  return {
    param,
    id(name) {
      const value = param(name)
      if (isSnowflake(value)) return value
      throw refuseField([`${name}_id`], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`)
    },
  }
}

/** A whole number of the query within its documented bounds. */
export function readLimit(query: URLSearchParams, bounds: { min: number; max: number; otherwise: number }): number {
  const text = query.get('limit')
  if (text === null) return bounds.otherwise
  const value = Number(text)
  if (!Number.isInteger(value)) throw refuseField(['limit'], 'NUMBER_TYPE_COERCE', `Value "${text}" is not int.`)
  if (value < bounds.min)
    throw refuseField(['limit'], 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${bounds.min}.`)
  if (value > bounds.max)
    throw refuseField(['limit'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${bounds.max}.`)
  return value
}

/** A boolean of the query. https://docs.discord.com/developers/reference#boolean-query-strings */
export function readBoolean(query: URLSearchParams, name: string): boolean {
  return ['true', 'True', '1'].includes(query.get(name) ?? '')
}
