/** One request as it came in, and what became of it. */
export interface RequestRecord {
  readonly method: string
  /** The endpoint: "POST /channels/:channel/messages". Of one that the stand-in does not know: its path. */
  readonly route: string
  readonly path: string
  /** What the names in the route stood for. */
  readonly params: Readonly<Record<string, string>>
  readonly body: unknown
  /** Milliseconds on the stopwatch since the stand-in started. */
  readonly at: number
  /** Null until it was answered, and for good where the connection was cut. */
  status: number | null
  /** The fault that struck it. */
  fault: string | null
}

export interface RequestLog {
  readonly all: readonly RequestRecord[]
  readonly add: (request: Omit<RequestRecord, 'at' | 'status' | 'fault'>) => RequestRecord
}

export function createRequestLog(): RequestLog {
  const all: RequestRecord[] = []
  const startedAt = performance.now()
  return {
    all,
    add(request) {
      const record = { ...request, at: performance.now() - startedAt, status: null, fault: null }
      all.push(record)
      return record
    },
  }
}
