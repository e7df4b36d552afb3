import type { ErrorCode } from '@phoihop/contract/error-codes'

/** A refusal of the server, as the pages use it. `current` is the row as it stands now, when another was quicker. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly fields: Readonly<Record<string, string>>
  readonly current: unknown
  readonly requestId: string

  constructor(given: {
    code: ErrorCode
    status: number
    fields?: Record<string, string> | undefined
    current?: unknown
    requestId?: string | undefined
  }) {
    super(given.code)
    this.name = 'ApiError'
    this.code = given.code
    this.status = given.status
    this.fields = given.fields ?? {}
    this.current = given.current
    this.requestId = given.requestId ?? ''
  }
}

/** The line is down, or the server does not answer. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause })
    this.name = 'NetworkError'
  }
}
