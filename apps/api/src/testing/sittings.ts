import type { Meeting } from '@phoihop/contract/meetings'
import { meetingsApi } from '@phoihop/contract/meetings'
import { sittingsApi } from '@phoihop/contract/sittings'
import type { TestApp } from './test-app.ts'

interface SittingGiven {
  heldOn?: string
  seriesId?: string | null
  open?: boolean
  /** bodies that are asked for one person each */
  bodies?: readonly string[]
}

/** A meeting of Huyện ủy with a seat for each of the bodies, open unless told otherwise. */
export async function sitting(
  app: TestApp,
  given: SittingGiven = {},
): Promise<{ meeting: Meeting; seatIds: string[] }> {
  const { heldOn = '2017-06-20', seriesId = null, open = true, bodies = ['here:tckh', 'here:ub-a'] } = given
  let meeting = await app.ok('here:secretary', meetingsApi.create, {
    body: {
      title: 'Họp giao ban quý II',
      kind: 'quarterly',
      heldOn,
      hostId: app.world.body('here:hu'),
      convenerId: app.world.body('here:vphu'),
      chairName: 'Nguyễn Chủ Trì',
      chairPost: 'Bí thư Huyện ủy',
      seriesId,
    },
  })
  const seatIds: string[] = []
  for (const [ordinal, body] of bodies.entries()) {
    const organisationId = app.world.body(body)
    const post = { tierCode: 'district', role: 'member', post: 'Lãnh đạo cơ quan', organisationId }
    const rule = await app.db.prisma.seatRule.create({ data: { ...post, meetingId: meeting.id, ordinal } })
    const name = `Trần Thành Viên ${ordinal + 1}`
    const seat = await app.db.prisma.seat.create({
      data: { ...post, meetingId: meeting.id, ruleId: rule.id, ordinal, name },
    })
    seatIds.push(seat.id)
  }
  if (open) {
    const move = { params: { id: meeting.id }, body: { version: meeting.version, move: 'open' } } as const
    meeting = await app.ok('here:secretary', meetingsApi.move, move)
  }
  return { meeting, seatIds }
}

/** A point of the agenda of a meeting; answers its id. */
export async function agendaItem(app: TestApp, meetingId: string, title = 'Báo cáo tóm tắt'): Promise<string> {
  const agenda = await app.ok('here:secretary', sittingsApi.addItem, {
    params: { id: meetingId },
    body: { title, presenter: 'Ban Dân vận', minutes: 15 },
  })
  return agenda.rows.find((row) => row.title === title)?.id ?? ''
}
