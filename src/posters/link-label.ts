const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})\.?(?::\d+)?(?:[/?#]\S*)?$/iu

/**
 * Whether a label is nothing but an address of another site than its link leads to ("openai.com" to evil.example): then it gets no link, since
 * readers believe what they read.
 */
export function isForeignAddress(label: string, target: string): boolean {
  const named = ADDRESS.exec(label.trim().slice(0, LONGEST))?.[1]
  if (named === undefined) return false
  const one = URL.parse(`https://${named}`)?.hostname ?? named
  const other = URL.parse(target)?.hostname ?? ''
  return one !== other && !one.endsWith(`.${other}`) && !other.endsWith(`.${one}`)
}

const LONGEST = 500
