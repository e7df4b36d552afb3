import type { ErrorCode } from '@phoihop/contract/error-codes'
import { describeError, describeField } from './describe-error.ts'
import { ApiError } from './problem.ts'

export interface FormErrors {
  /** input name → sentence */
  fields: Record<string, string>
  /** what belongs to no input shown, as one sentence; null when the inputs say it all */
  general: string | null
}

const KEPT_TEXT = 'Nội dung bạn nhập vẫn còn đây.'

export const NO_ERRORS: FormErrors = { fields: {}, general: null }

/**
 * Puts a failure at the inputs it is about. `names` are the inputs the form shows: `deadline.dueOn` of the server goes
 * to an input of that name or, failing that, to `deadline`. `homes` gives refusals that name no field an input. What
 * finds no input is said above the form.
 */
export function toFormErrors(
  error: unknown,
  names: readonly string[],
  homes: Partial<Record<ErrorCode, string>> = {},
): FormErrors {
  if (!(error instanceof ApiError) || error.status >= 500) {
    return { fields: {}, general: `${describeError(error)} ${KEPT_TEXT}` }
  }
  const home = homes[error.code]
  if (home !== undefined && Object.keys(error.fields).length === 0)
    return { fields: { [home]: describeError(error) }, general: null }
  const fields: Record<string, string> = {}
  const homeless: string[] = []
  for (const [path, message] of Object.entries(error.fields)) {
    const name = findName(path.replace(/^body\./, ''), names)
    if (name) fields[name] = describeField(message)
    else homeless.push(describeField(message))
  }
  const shown = Object.keys(fields).length > 0
  if (shown && homeless.length === 0) return { fields, general: null }
  return { fields, general: homeless.length > 0 ? homeless.join(' ') : describeError(error) }
}

/** Once an input is changed, what was said of it no longer holds. */
export function withoutField(errors: FormErrors, name: string): FormErrors {
  const { [name]: _changed, ...fields } = errors.fields
  return { ...errors, fields }
}

function findName(path: string, names: readonly string[]): string | undefined {
  const parts = path.split(/[./]/).filter((part) => part !== '')
  while (parts.length > 0) {
    const name = parts.join('.')
    if (names.includes(name)) return name
    parts.pop()
  }
  return undefined
}
