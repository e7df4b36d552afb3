import { ERROR_STATUS, type ErrorCode } from '@phoihop/contract/error-codes'

interface ErrorDetails {
  /** input path → error code or sentence, so that the form can say it at its field */
  fields?: Record<string, string>
  /** the row as it stands now, when the version sent is no longer the newest */
  current?: unknown
  details?: Record<string, unknown>
}

/** The one way to refuse: a code of the contract, with what the person needs to mend it. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly extra: ErrorDetails

  constructor(code: ErrorCode, extra: ErrorDetails = {}) {
    super(code)
    this.code = code
    this.status = ERROR_STATUS[code]
    this.extra = extra
  }
}

/** Missing and not visible are one and the same to the asker. */
export function notFound(): never {
  throw new AppError('request/not-found')
}
