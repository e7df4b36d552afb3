import { ApiError, NetworkError } from './problem.ts'

/** Nobody answering, a server in trouble or a session to be renewed pass; what the server says of the thing does not. */
export function isFinalRefusal(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.code.startsWith('session/')) return false
  return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429
}

/** No line, or a session that is locked or over: the same may be sent later as it is. */
export function mayPass(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ApiError && error.code.startsWith('session/'))
}
