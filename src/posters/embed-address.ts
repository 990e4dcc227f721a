import { toLinkTarget } from './markdown.ts'

/** Discord refuses longer addresses in embeds. */
const LONGEST = 2_048
const HOST = /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/

/**
 * An address as an embed may hold it, or null. Discord refuses a whole message for one address that it does not find well-formed: letters beyond
 * ASCII, an underscore in the host, a host without a dot.
 */
export function toEmbedAddress(address: string | null): string | null {
  const target = address === null ? null : toLinkTarget(address)
  if (target === null || target.length > LONGEST || !/^[\x21-\x7e]+$/.test(target)) return null
  return HOST.test(URL.parse(target)?.hostname ?? '') ? target : null
}

/** The same for a picture, which readers' programs fetch by themselves: no literal addresses, which would lead into their own networks. */
export function toEmbedImage(address: string | null): string | null {
  const target = toEmbedAddress(address)
  return target === null || /\.\d+$/.test(URL.parse(target)?.hostname ?? '') ? null : target
}
