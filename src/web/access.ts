import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const COOKIE = 'mujaz'
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i

/**
 * Refuses foreign Host headers (421): a page elsewhere could otherwise reach this one through a name that it points here. Where the host is not
 * loopback the token protects, and any name may lead here.
 */
export function checkHost(host: string): MiddlewareHandler {
  const isLoopback = LOOPBACK.test(host) || host === '::1'
  return async (c, next) => {
    const asked = c.req.header('host') ?? ''
    if (isLoopback && !LOOPBACK.test(asked)) return c.text('This address is not served here.', 421)
    await next()
  }
}

/** Asks for the token where one is set: as a bearer, or once in the address, kept in a cookie from then on. */
export function checkToken(token: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (token === null) return next()
    const given = c.req.query('token')
    if (given !== undefined && isSame(given, token)) {
      setCookie(c, COOKIE, digest(token), { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 30 * 24 * 3600 })
      const url = new URL(c.req.url)
      url.searchParams.delete('token')
      // One slash: two would lead to another host.
      return c.redirect(`/${url.pathname.replace(/^\/+/, '')}${url.search}`)
    }
    const bearer = c.req.header('authorization')?.replace(/^Bearer\s+/i, '')
    if (bearer !== undefined && isSame(bearer, token)) return next()
    if (isSame(getCookie(c, COOKIE) ?? '', digest(token))) return next()
    return c.text('The token is missing: open this page once with ?token=…', 401, { 'WWW-Authenticate': 'Bearer' })
  }
}

/** What the cookie holds in place of the token. */
function digest(token: string): string {
  return createHash('sha256').update(`mujaz page ${token}`).digest('hex')
}

function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
