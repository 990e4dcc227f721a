/** Exit codes: https://man.openbsd.org/sysexits names 78 "configuration error". */
export const EXIT = { done: 0, failed: 1, usage: 2, settings: 78 } as const

/** Ends a command with its exit code after its message stands on standard error. */
export class CommandFailure extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}
