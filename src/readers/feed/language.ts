/** A BCP 47 tag in lower case, or null for what is none. */
export function toLanguage(text: string | null | undefined): string | null {
  const tag = (text ?? '').trim().toLowerCase().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/.test(tag) && tag !== 'und' ? tag : null
}
