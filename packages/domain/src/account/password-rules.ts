import { fold } from '../vietnamese-text.ts'

/** The password is the only proof there is (TCVN 14423: 14 characters without a second factor). */
const LENGTH_ALONE = 14
/** Beside a second factor (QCVN 12:2026/BCA). */
const LENGTH_WITH_SECOND_FACTOR = 8

export type PasswordFault = 'too-short' | 'too-common' | 'own-name'

export interface PasswordOwner {
  fullName: string
  email: string
  hasSecondFactor: boolean
}

/** How many characters a password of this account needs. */
export function passwordMinimum({ hasSecondFactor }: { hasSecondFactor: boolean }): number {
  return hasSecondFactor ? LENGTH_WITH_SECOND_FACTOR : LENGTH_ALONE
}

/** How many characters people see in it. */
export function passwordLength(password: string): number {
  return Array.from(password.normalize('NFKC')).length
}

/**
 * What is wrong with a new password, or null. `isCommon` answers for a word of letters and digits without case and
 * accents; it is asked for the whole and for what is left without the digits and marks around it ("Matkhau@12345…").
 */
export function findPasswordFault(
  password: string,
  owner: PasswordOwner,
  isCommon: (word: string) => boolean,
): PasswordFault | null {
  const typed = password.normalize('NFKC')
  if (passwordLength(typed) < passwordMinimum(owner)) return 'too-short'
  const plain = plainOf(typed)
  if (ownWords(owner).some((word) => plain.includes(word))) return 'own-name'
  const core = plain.replace(/^\d+|\d+$/gu, '')
  const isTrivial = new Set(typed).size < 5 || isRun(plain)
  return isTrivial || isCommon(plain) || isCommon(core) || isRepeated(plain, isCommon) ? 'too-common' : null
}

function plainOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** The whole name, middle and given name together, the address before its @; too short ones say nothing. */
function ownWords({ fullName, email }: PasswordOwner): string[] {
  const parts = fold(fullName).split(' ')
  const local = email.split('@')[0] ?? ''
  const words = [[parts.join(''), 5] as const, [parts.slice(-2).join(''), 5] as const, [plainOf(local), 4] as const]
  return words.filter(([word, least]) => word.length >= least).map(([word]) => word)
}

/** 123456…, abcdef…, or the same backwards. */
function isRun(plain: string): boolean {
  const letters = Array.from(plain, (letter) => letter.codePointAt(0) ?? 0)
  const steps = letters.slice(1).map((letter, i) => letter - (letters[i] ?? 0))
  const inRun = steps.filter((step) => step === 1 || step === -1 || step === -9).length
  return steps.length > 0 && inRun >= steps.length - 1
}

/** A common word said twice or more. */
function isRepeated(plain: string, isCommon: (word: string) => boolean): boolean {
  for (let size = 4; size <= plain.length / 2; size += 1) {
    const word = plain.slice(0, size)
    if (plain.length % size === 0 && word.repeat(plain.length / size) === plain && isCommon(word)) return true
  }
  return false
}
