// Gives what has the most points first.

/** A binary heap. */
export class Queue<T> {
  readonly #points: (one: T) => number
  readonly #heap: T[] = []

  constructor(points: (one: T) => number) {
    this.#points = points
  }

  put(one: T): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(one)
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.#isBehind(above, at)) return
      this.#swap(above, at)
      at = above
    }
  }

  /** Takes the best away; undefined where nothing is left. */
  take(): T | undefined {
    const heap = this.#heap
    const best = heap[0]
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return best
    heap[0] = last
    let at = 0
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let most = at
      if (left < heap.length && this.#isBehind(most, left)) most = left
      if (right < heap.length && this.#isBehind(most, right)) most = right
      if (most === at) return best
      this.#swap(most, at)
      at = most
    }
  }

  #isBehind(at: number, other: number): boolean {
    const [one, two] = [this.#heap[at], this.#heap[other]]
    return one !== undefined && two !== undefined && this.#points(one) < this.#points(two)
  }

  #swap(at: number, other: number): void {
    const [one, two] = [this.#heap[at], this.#heap[other]]
    if (one === undefined || two === undefined) return
    this.#heap[at] = two
    this.#heap[other] = one
  }
}
