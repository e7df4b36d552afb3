import type { Actor } from './actor.ts'
import { mayKeepMeeting } from './meetings-policy.ts'
import { mayEnterForOthers } from './proposals-policy.ts'

/** A unit's report is written and sent by those who work in it. */
export function mayWriteReport(actor: Actor, report: { organisationId: string }): boolean {
  const works = ['secretary', 'officer', 'leader'].includes(actor.function)
  return works && [...actor.ownIds, ...actor.predecessorIds].includes(report.organisationId)
}

/** What units propose is put into the register by the secretary who asked for the reports. */
export function mayRegister(actor: Actor, meeting: { hostId: string; convenerId: string }): boolean {
  return mayKeepMeeting(actor, meeting) && mayEnterForOthers(actor)
}
