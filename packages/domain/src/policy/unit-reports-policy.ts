import type { Actor } from './actor.ts'

/** A unit's report is written and sent by those who work in it. */
export function mayWriteReport(actor: Actor, report: { organisationId: string }): boolean {
  const works = ['secretary', 'officer', 'leader'].includes(actor.function)
  return works && [...actor.ownIds, ...actor.predecessorIds].includes(report.organisationId)
}
