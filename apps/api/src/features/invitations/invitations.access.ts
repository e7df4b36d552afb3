import { invitationsApi } from '@phoihop/contract/invitations'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { calledMeeting, composedMeeting, planMeeting, seatOf, usualRules } from '../../testing/invitations.ts'

/** Who hosts or convenes writes; who is invited, or sees the host, may not. */
const keeping = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 403,
  'here:chief': 403,
  'here:observer': 403,
  'here:officer-mttq': 404,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const seen = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 200,
  'here:observer': 200,
  'here:officer': 200,
  'here:officer-a': 200,
  'here:officer-mttq': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const guest = { name: 'Khách Mời Mẫu', post: 'Phó Giám đốc', email: 'khach@tinh.example' }
const token = 'x'.repeat(43)

export const rows: AccessRow[] = [
  {
    endpoint: invitationsApi.get,
    make: async (app) => ({ params: { id: (await calledMeeting(app)).meeting.id } }),
    expect: seen,
  },
  {
    endpoint: invitationsApi.standing,
    make: async (app) => ({ params: { id: (await calledMeeting(app)).meeting.id } }),
    expect: seen,
  },
  {
    endpoint: invitationsApi.mine,
    make: nothing,
    expect: { nobody: 401, 'here:officer': 200, 'here:secretary': 200, 'here:administrator': 200 },
  },
  {
    endpoint: invitationsApi.saveRules,
    make: async (app) => ({
      params: { id: (await planMeeting(app)).id },
      body: { version: 0, rules: usualRules(app) },
    }),
    expect: keeping,
  },
  {
    endpoint: invitationsApi.copyRules,
    make: async (app) => {
      await composedMeeting(app)
      return { params: { id: (await planMeeting(app)).id }, body: { version: 0, from: 'last' } }
    },
    expect: keeping,
  },
  {
    // no series: who may gets as far as that
    endpoint: invitationsApi.keepTemplate,
    make: async (app) => ({ params: { id: (await composedMeeting(app)).meeting.id } }),
    expect: { ...keeping, 'here:secretary': 409 },
  },
  {
    endpoint: invitationsApi.addGuest,
    make: async (app) => ({ params: { id: (await planMeeting(app)).id }, body: guest }),
    expect: keeping,
  },
  {
    endpoint: invitationsApi.dropSeat,
    make: async (app) => {
      const { invitations } = await composedMeeting(app)
      return { params: { id: seatOf(app, invitations.seats, 'here:tckh').id } }
    },
    // planned only: not even the body of the seat sees it
    expect: { ...keeping, 'here:officer': 404 },
  },
  {
    endpoint: invitationsApi.call,
    make: async (app) => {
      const { meeting, invitations } = await composedMeeting(app)
      return { params: { id: meeting.id }, body: { version: invitations.version } }
    },
    expect: keeping,
  },
  {
    endpoint: invitationsApi.remind,
    make: async (app) => ({ params: { id: (await calledMeeting(app)).meeting.id } }),
    expect: { ...keeping, 'here:officer': 403 },
  },
  {
    endpoint: invitationsApi.answer,
    make: async (app) => {
      const { invitations } = await calledMeeting(app)
      const { id, version } = seatOf(app, invitations.seats, 'here:tckh')
      return { params: { id }, body: { version, answer: 'accepted' } }
    },
    expect: {
      nobody: 401,
      // for who answered by telephone
      'here:secretary': 200,
      'here:officer': 200,
      'here:leader': 403,
      'here:observer': 403,
      // invited too, but it is another's seat
      'here:officer-a': 404,
      'here:officer-mttq': 404,
      'here:administrator': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: invitationsApi.chooseChair,
    make: async (app) => {
      const { invitations } = await calledMeeting(app)
      return { params: { id: seatOf(app, invitations.seats, 'here:tckh').id } }
    },
    expect: { ...keeping, 'here:officer': 403 },
  },
  {
    // the seat of a unit has no link: who may ask gets as far as that
    endpoint: invitationsApi.showLink,
    make: async (app) => {
      const { invitations } = await calledMeeting(app)
      return { params: { id: seatOf(app, invitations.seats, 'here:tckh').id } }
    },
    expect: { ...keeping, 'here:secretary': 404, 'here:officer': 403 },
  },
  // who has the link is the guest, whoever else they are
  { endpoint: invitationsApi.readGuest, make: async () => ({ body: { token } }), expect: { nobody: 404 } },
  {
    endpoint: invitationsApi.answerGuest,
    make: async () => ({ body: { token, version: 1, answer: 'accepted' } }),
    expect: { nobody: 404 },
  },
]
