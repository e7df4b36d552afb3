import type { CivilDate } from '@phoihop/domain/civil-date'
import type { PaperWorld } from '../official-paper.ts'
import type { PaperForm } from './paper-form.ts'
import { OLD_PARTY_FORM, PARTY_FORM } from './party-form.ts'
import { STATE_FORM } from './state-form.ts'

// HD 05-HD/VPTW was signed on 27/5/2026 and replaces 36-HD/VPTW from that day.
const PARTY_FORM_FROM: CivilDate = '2026-05-27'

/**
 * The form of a paper by its world and day of issue; a paper without a day is a paper of today, so it gets the form now
 * in force. Papers of before 2018 (party) or 2020 (state) get the oldest form known here.
 */
export function pickForm(world: PaperWorld, issuedOn: CivilDate | null): PaperForm {
  if (world === 'state') return STATE_FORM
  return issuedOn !== null && issuedOn < PARTY_FORM_FROM ? OLD_PARTY_FORM : PARTY_FORM
}
