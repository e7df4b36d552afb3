import { POST_FUNCTIONS, type PostFunction } from '../policy/actor.ts'

/** How a territory guards its accounts. */
export interface SecuritySettings {
  /** a session without any act for so long asks for the password again */
  idleMinutes: number
  /** posts with these functions need a second factor */
  secondFactorFor: readonly PostFunction[]
  /** an account not used for so long is disabled; 0: never */
  unusedDays: number
}

/** TCVN 14423, QCVN 12:2026/BCA: a second factor for administrators, 45 idle days. */
export const SECURITY_DEFAULTS: SecuritySettings = {
  idleMinutes: 15,
  secondFactorFor: ['administrator'],
  unusedDays: 45,
}
export const IDLE_MINUTES = { least: 5, most: 120 } as const
export const UNUSED_DAYS_MOST = 365

/** What was stored, each missing or unreadable part replaced by its default. */
export function readSecuritySettings(stored: unknown): SecuritySettings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const functions = given.secondFactorFor
  return {
    idleMinutes: wholeOr(given.idleMinutes, SECURITY_DEFAULTS.idleMinutes),
    secondFactorFor: Array.isArray(functions)
      ? POST_FUNCTIONS.filter((one) => functions.includes(one))
      : SECURITY_DEFAULTS.secondFactorFor,
    unusedDays: wholeOr(given.unusedDays, SECURITY_DEFAULTS.unusedDays),
  }
}

function wholeOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise
}
