export { checkIntegrity, INTEGRITY_ALARM } from './check-integrity.ts'
export { integrityAlarm } from './integrity-alarm.ts'
export { CHECK_INTEGRITY } from './start-check.ts'
