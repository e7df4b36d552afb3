/** What other slices may use of look-backs. */
export { getLookBack } from './get-look-back.ts'
export { keepStanding } from './keep-standing.ts'
