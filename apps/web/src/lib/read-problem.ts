import type { ErrorCode } from '@phoihop/contract/error-codes'
import { isErrorCode, loadErrorTexts } from './describe-error.ts'
import { ApiError } from './problem.ts'

/** The body of a refusal → ApiError, its sentence at hand. A body that is no problem document counts by its status. */
export async function readProblem(status: number, text: string): Promise<ApiError> {
  await loadErrorTexts()
  const body = parseObject(text)
  const code = typeof body.code === 'string' && isErrorCode(body.code) ? body.code : codeOfStatus(status)
  const requestId = typeof body.requestId === 'string' ? body.requestId : undefined
  return new ApiError({ code, status, fields: readFields(body.fields), current: body.current, requestId })
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function readFields(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {}
  const fields: Record<string, string> = {}
  for (const [path, message] of Object.entries(value)) {
    if (typeof message === 'string') fields[path] = message
  }
  return fields
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'session/missing'
  if (status === 403) return 'request/not-allowed'
  if (status === 404) return 'request/not-found'
  if (status === 413) return 'request/too-large'
  if (status === 429) return 'request/too-many'
  return 'request/unexpected'
}
