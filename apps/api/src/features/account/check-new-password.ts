import type { ErrorCode } from '@phoihop/contract/error-codes'
import { findPasswordFault, type PasswordFault, type PasswordOwner } from '@phoihop/domain/account/password-rules'
import { AppError } from '../../platform/app-error.ts'
import { isCommonPassword } from './common-passwords.ts'

const CODES: Record<PasswordFault, ErrorCode> = {
  'too-short': 'account/password-too-short',
  'too-common': 'account/password-too-common',
  'own-name': 'account/password-own-name',
}

/** Refuses a new password that breaks a rule, at the field that holds it. */
export function checkNewPassword(password: string, owner: PasswordOwner, field: string): void {
  const fault = findPasswordFault(password, owner, isCommonPassword)
  if (fault) throw new AppError(CODES[fault], { fields: { [field]: CODES[fault] } })
}
