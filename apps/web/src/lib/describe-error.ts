import type { ErrorCode } from '@phoihop/contract/error-codes'
import { ERROR_TEXTS } from './error-texts.ts'
import { ApiError, NetworkError } from './problem.ts'

const NETWORK_TEXT = 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.'

/** One sentence for any failure. */
export function describeError(error: unknown): string {
  if (error instanceof ApiError) return ERROR_TEXTS[error.code]
  if (error instanceof NetworkError) return NETWORK_TEXT
  return ERROR_TEXTS['request/unexpected']
}

/** The sentence at a field: the server sends an error code or a sentence of its own. */
export function describeField(message: string): string {
  return isErrorCode(message) ? ERROR_TEXTS[message] : message
}

function isErrorCode(message: string): message is ErrorCode {
  return Object.hasOwn(ERROR_TEXTS, message)
}
