import { ApiError } from './problem.ts'

/** Nobody answering, a server in trouble or a session to be renewed pass; what the server says of the thing does not. */
export function isFinalRefusal(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.code.startsWith('session/')) return false
  return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429
}
