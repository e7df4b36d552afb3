import { expect, test } from 'vitest'
import { readSecuritySettings, SECURITY_DEFAULTS } from './security-settings.ts'

test('what was never changed, or cannot be read, is the default', () => {
  expect(readSecuritySettings(null)).toEqual(SECURITY_DEFAULTS)
  expect(readSecuritySettings({ idleMinutes: 'mười', secondFactorFor: 7 })).toEqual(SECURITY_DEFAULTS)
})

test('an empty list of functions is a choice, not a gap', () => {
  expect(readSecuritySettings({ secondFactorFor: [], unusedDays: 0 })).toEqual({
    idleMinutes: 15,
    secondFactorFor: [],
    unusedDays: 0,
  })
})
