// As many as the poller reads at once (SOURCES_AT_ONCE) and the reader opens to one host: the floor must not be slower for having fewer.
export const CONNECTIONS_IN_ALL = 16
export const CONNECTIONS_PER_HOST = 2
