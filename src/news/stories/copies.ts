// Finds the earlier item that stood under the same address or had the same words.

import type { Hash } from './hash.ts'

/** Where more different headlines stand under one address, it is a page of many stories. */
const MOST_TITLES = 3

export class Copies {
  readonly #byText = new Map<Hash, number>()
  readonly #byAddress = new Map<string, { readonly slot: number; readonly titles: Set<Hash> }>()

  put(
    slot: number,
    item: { readonly address: string | null; readonly textHash: Hash; readonly titleHash: Hash },
  ): void {
    if (!this.#byText.has(item.textHash)) this.#byText.set(item.textHash, slot)
    if (item.address === null) return
    const page = this.#byAddress.get(item.address)
    if (page === undefined) this.#byAddress.set(item.address, { slot, titles: new Set([item.titleHash]) })
    else if (page.titles.size <= MOST_TITLES) page.titles.add(item.titleHash)
  }

  take(slot: number, address: string | null, textHash: Hash): void {
    if (this.#byText.get(textHash) === slot) this.#byText.delete(textHash)
    if (address !== null && this.#byAddress.get(address)?.slot === slot) this.#byAddress.delete(address)
  }

  /** The slot of the first item under the address, or -1; also where the address is that of a page of many stories. */
  firstAt(address: string): number {
    const page = this.#byAddress.get(address)
    return page === undefined || page.titles.size > MOST_TITLES ? -1 : page.slot
  }

  /** The slot of the first item with these words, or -1. */
  firstWith(text: Hash): number {
    return this.#byText.get(text) ?? -1
  }
}
