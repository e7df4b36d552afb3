import type { ErrorCode } from '@phoihop/contract/error-codes'
import { ApiError, NetworkError } from './problem.ts'

const NETWORK_TEXT = 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.'
/** For the case that the line broke before the sentences came. */
const ANY_TEXT = 'Máy chủ không làm được việc này. Chờ một lát rồi thử lại; nếu vẫn lỗi, báo người hỗ trợ.'

let texts: Readonly<Record<ErrorCode, string>> | null = null

/** Fetches the sentences at the first refusal: until then nobody needs them, and the first page loads without them. */
export async function loadErrorTexts(): Promise<void> {
  if (texts) return
  try {
    const loaded = await import('./error-texts.ts')
    texts = loaded.ERROR_TEXTS
  } catch {
    // the line broke in between: a plain sentence stands in, and the next refusal asks again
  }
}

/** One sentence for any failure. */
export function describeError(error: unknown): string {
  if (error instanceof ApiError) return texts?.[error.code] ?? ANY_TEXT
  if (error instanceof NetworkError) return NETWORK_TEXT
  return texts?.['request/unexpected'] ?? ANY_TEXT
}

/** The sentence at a field: the server sends an error code or a sentence of its own. */
export function describeField(message: string): string {
  return isErrorCode(message) ? (texts?.[message] ?? ANY_TEXT) : message
}

/** Whether words are a code of the contract, told by the sentences; by their look while these are not there. */
export function isErrorCode(words: string): words is ErrorCode {
  return texts ? Object.hasOwn(texts, words) : /^[a-z]+(?:-[a-z]+)*\/[a-z-]+$/u.test(words)
}
