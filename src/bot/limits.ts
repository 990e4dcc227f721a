/** A server has at most so many digests. */
export const MOST_DIGESTS = 25
/** How many sources of its own a server may have. */
export const MOST_OWN_SOURCES = 100
