import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { invitationsApi } from '@phoihop/contract/invitations'
import { meetingsApi } from '@phoihop/contract/meetings'
import type { TestApp } from './test-app.ts'

const SECRETARY = 'here:secretary'

export function plannedEntry(app: TestApp, side = 'here') {
  return {
    title: 'Họp giao ban quý II năm 2017',
    kind: 'quarterly',
    heldOn: '2017-07-11',
    beginsAt: '08:00',
    hostId: app.world.body(`${side}:hu`),
    convenerId: app.world.body(`${side}:vphu`),
  }
}

export function planMeeting(app: TestApp, part: object = {}, side = 'here') {
  return app.ok(`${side}:secretary`, meetingsApi.create, { body: { ...plannedEntry(app, side), ...part } })
}

/** The leader chairs; Phòng TC-KH sends its officer, every commune somebody. */
export function usualRules(app: TestApp) {
  return [
    { role: 'chair', post: 'leader', organisationId: app.world.body('here:hu'), tierCode: 'district' },
    { role: 'member', post: 'officer', organisationId: app.world.body('here:tckh'), tierCode: 'district' },
    { role: 'member', post: 'Cán bộ', classCode: 'communes', tierCode: 'commune' },
  ]
}

/** A planned meeting with its composition, nobody invited yet. */
export async function composedMeeting(app: TestApp, part: object = {}) {
  const meeting = await planMeeting(app, part)
  const body = { version: 0, rules: usualRules(app) }
  const invitations = await app.ok(SECRETARY, invitationsApi.saveRules, { params: { id: meeting.id }, body })
  return { meeting, invitations }
}

/** The same, giấy mời sent. */
export async function calledMeeting(app: TestApp, part: object = {}) {
  const { meeting, invitations } = await composedMeeting(app, part)
  const { version } = invitations
  const called = await app.ok(SECRETARY, invitationsApi.call, { params: { id: meeting.id }, body: { version } })
  return { meeting, invitations: called }
}

export function seatOf(app: TestApp, seats: readonly SeatRow[], body: string): SeatRow {
  const found = seats.find(({ organisation }) => organisation?.id === app.world.body(body))
  if (!found) throw new Error(`no seat of ${body}`)
  return found
}
