import { z } from 'zod'

// Discord describes these fields as RFC 3986 URIs with http or https, and refuses hosts without a dot or with an underscore
// (https://github.com/discordjs/discord.js/issues/7438) and blanks (https://github.com/alexemanuelol/rustplusplus/issues/259).
const notInAddresses = /[^\x21-\x7e]|[<>"\\`{}]/

/** An address that Discord shows or opens. `attachments` allows attachment://name, `anyHost` a host without a dot. */
export function webAddress(
  max: number,
  allowed: { readonly attachments?: boolean; readonly anyHost?: boolean; readonly schemes?: readonly string[] } = {},
) {
  const schemes = allowed.schemes ?? ['http', 'https']
  return z
    .string()
    .trim()
    .max(max)
    .superRefine((text, context) => {
      const scheme = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase()
      if (allowed.attachments && scheme === 'attachment') return
      if (!schemes.includes(scheme)) {
        const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.map((one) => `'${one}'`).join(', ')}).`
        context.addIssue({ code: 'custom', message: `URL_TYPE_INVALID_SCHEME|${message}` })
      } else if (!isWellFormed(text, allowed.anyHost ?? false)) {
        context.addIssue({ code: 'custom', message: 'URL_TYPE_INVALID_URL|Not a well formed URL.' })
      }
    })
}

function isWellFormed(text: string, anyHost: boolean): boolean {
  if (notInAddresses.test(text) || !text.includes('://') || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  if (protocol !== 'http:' && protocol !== 'https:') return true
  if (hostname.startsWith('[')) return true
  return /^[a-z0-9.-]+$/.test(hostname) && (anyHost || hostname.includes('.'))
}
