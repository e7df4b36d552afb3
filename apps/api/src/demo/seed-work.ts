import { actOnAssignment } from '../features/tasks/act-on-assignment.ts'
import { approveExtension } from '../features/tasks/decide-extension.ts'
import { handOn } from '../features/tasks/hand-on.ts'
import { setField } from '../features/tasks/set-field.ts'
import { makeNextPeriods } from '../features/tasks/next-periods.ts'
import { requestExtension } from '../features/tasks/request-extension.ts'
import type { DemoSeat } from './demo-seat.ts'
import { idOf, type SeededTerritory } from './seed-territory.ts'

const NOTHING = { onBehalf: false, letterNumber: null, letterOn: null, fileIds: [] }

/** What became of work beside answering: more time asked for and given, coordination ticked, a person, a letter, months. */
export async function seedWork(seat: DemoSeat, territory: SeededTerritory): Promise<void> {
  await makeNextPeriods(seat.db, new Date('2017-06-15T17:05:00Z'))
  const part = partsOf(seat, territory)
  const as = (key: string, at: string) => seat.as(idOf(territory.officers, key), at)
  const may = await part('08', 'lhpn', '2017-05')
  await act(await as('lhpn', '2017-05-04T02:00:00Z'), may.id, 'acknowledge', null)
  await act(await as('lhpn', '2017-05-30T02:00:00Z'), may.id, 'report-done', 'Đã báo cáo kết quả tháng 5.')

  const given = await part('09', 'pn:Mây Trắng')
  await requestExtension(await as('pn:Mây Trắng', '2017-06-08T02:00:00Z'), given.id, {
    ...NOTHING,
    version: given.version,
    words: 'Một chi hội đang kiện toàn, chưa có số liệu.',
    obstacle: 'Chi hội trưởng ấp 3 mới chuyển đi.',
    asksFor: '2017-06-30',
  })
  const asked = await part('09', 'pn:Mây Trắng')
  const agreed = { version: asked.version, words: 'Đồng ý, gửi sớm phần đã có.', approvedFor: '2017-06-28' }
  await approveExtension(await as('vphu', '2017-06-09T02:00:00Z'), asked.id, agreed)

  const waiting = await part('09', 'ub:Mây Trắng')
  await requestExtension(await as('ub:Mây Trắng', '2017-06-19T03:00:00Z'), waiting.id, {
    ...NOTHING,
    version: waiting.version,
    words: 'Hai ấp chưa họp dân xong, xin thêm thời gian để danh sách đúng.',
    obstacle: null,
    asksFor: '2017-07-05',
  })
  await coordinate(part, as)
  await actInside(part, as, seat, territory)
  await sayFields(await as('vphu', '2017-06-19T04:00:00Z'), territory)
}

type FindPart = ReturnType<typeof partsOf>
type As = (key: string, at: string) => ReturnType<DemoSeat['as']>

/** A coordinating unit says what it did, and the lead ticks it. */
async function coordinate(part: FindPart, as: As): Promise<void> {
  const { id } = await part('07', 'gdnn')
  await act(
    await as('gdnn', '2017-06-12T02:00:00Z'),
    id,
    'contribute',
    'Đã gửi số liệu học viên và đề xuất ngành nghề.',
  )
  await act(await as('ubnd', '2017-06-14T02:00:00Z'), id, 'note-coordinated', 'Số liệu đầy đủ.')
}

/** Work handed on inside a unit, and an acknowledgement entered after a commune's letter. */
async function actInside(part: FindPart, as: As, seat: DemoSeat, territory: SeededTerritory): Promise<void> {
  const own = await part('07', 'tckh', '', 'Kiến nghị hỗ trợ kinh phí cho')
  const staff = await seat.db.prisma.membership.findFirst({
    where: { organisationId: idOf(territory.bodies, 'tckh'), function: 'staff' },
    select: { id: true },
  })
  if (staff) {
    const words = 'Tính mức hỗ trợ, báo cáo trước ngày 25/6.'
    const ctx = await as('tckh', '2017-06-15T02:00:00Z')
    await handOn(ctx, own.id, { version: own.version, words, membershipId: staff.id })
  }
  const { id, version } = await part('09', 'ub:Suối Mơ')
  const letter = { onBehalf: true, letterNumber: '46/UBND-VP', letterOn: '2017-06-16' }
  const given = { version, words: 'Xã tiếp nhận bằng công văn do mất mạng.', ...letter }
  await actOnAssignment(await as('vphu', '2017-06-17T02:00:00Z'), id, 'acknowledge', { given })
}

/** Some sentences of the newest conclusion with their field. */
const FIELDS = [
  ['Kiến nghị hỗ trợ', 'Kinh phí hoạt động'],
  ['Về cơ sở vật chất', 'Cơ sở vật chất'],
  ['Về công tác quy hoạch nguồn cán bộ', 'Tổ chức, cán bộ'],
  ['Về phân luồng giáo dục', 'Văn hóa, giáo dục, xã hội'],
  ['Về việc thành lập Tổ hợp tác', 'Kinh tế'],
  ['Về công tác giám sát, phản biện', 'Giám sát, phản biện xã hội'],
] as const

async function sayFields(ctx: Awaited<ReturnType<As>>, territory: SeededTerritory): Promise<void> {
  for (const [begin, field] of FIELDS) {
    const tasks = await ctx.db.prisma.task.findMany({
      where: { quote: { startsWith: begin }, conclusion: { number: '07', issuerId: idOf(territory.bodies, 'hu') } },
      orderBy: { start: 'asc' },
      select: { id: true, version: true },
    })
    if (tasks.length === 0) throw new Error(`the demo has no sentence “${begin}”`)
    for (const { id, version } of tasks) await setField(ctx, id, { version, field })
  }
}

async function act(
  ctx: Awaited<ReturnType<As>>,
  id: string,
  name: Parameters<typeof actOnAssignment>[2],
  words: string | null,
): Promise<void> {
  const { version } = await ctx.db.prisma.assignment.findUniqueOrThrow({ where: { id }, select: { version: true } })
  await actOnAssignment(ctx, id, name, { given: { version, words } })
}

/** Finds the part of one body in a paper: of a period, of the sentence that begins so. */
function partsOf(seat: DemoSeat, territory: SeededTerritory) {
  return async (number: string, key: string, occurrence = '', quote = '') => {
    const found = await seat.db.prisma.assignment.findFirst({
      where: {
        organisationId: idOf(territory.bodies, key),
        occurrence,
        task: { quote: { startsWith: quote }, conclusion: { number, issuerId: idOf(territory.bodies, 'hu') } },
      },
      orderBy: { task: { start: 'asc' } },
      select: { id: true, version: true },
    })
    if (!found) throw new Error(`the demo gives ${key} nothing by ${number}`)
    return found
  }
}
