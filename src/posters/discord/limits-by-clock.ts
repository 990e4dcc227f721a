import type { REST } from 'discord.js'

/** Two clocks that run at one pace differ by less than this (milliseconds) between two requests. */
const A_JUMP = 2_000

/**
 * discord.js counts by the wall clock until when it must wait, and its own fifty requests a second too: after a clock was set back by a day it would
 * send nothing for a day. To be called before each request: when the clock has jumped, what it remembers of limits is forgotten; Discord tells them anew.
 */
export function followClock(rest: REST): () => void {
  let difference = Date.now() - performance.now()
  return () => {
    const before = difference
    difference = Date.now() - performance.now()
    if (Math.abs(difference - before) < A_JUMP) return
    rest.globalReset = -1
    rest.globalDelay = null
    rest.handlers.clear()
  }
}
