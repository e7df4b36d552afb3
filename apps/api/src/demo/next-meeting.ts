import { MeetingEntry } from '@phoihop/contract/meetings'
import { AgendaEntry } from '@phoihop/contract/sittings'
import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { answerSeat } from '../features/invitations/answer-seat.ts'
import { callMeeting } from '../features/invitations/call-meeting.ts'
import { addGuest } from '../features/invitations/change-seats.ts'
import { getInvitations } from '../features/invitations/queries.ts'
import { saveRules } from '../features/invitations/save-rules.ts'
import { createMeeting } from '../features/meetings/create-meeting.ts'
import { addItem } from '../features/sittings/agenda.ts'
import { addClassSites, addSite } from '../features/sites/arrange-sites.ts'
import { listSites } from '../features/sites/queries.ts'
import { tickSite } from '../features/sites/tick-site.ts'
import { SITE_CHECKS } from '@phoihop/domain/sites/readiness'
import { askWhenCalled } from '../features/unit-reports/public.ts'
import { listReports } from '../features/unit-reports/queries.ts'
import { saveReport, sendReport } from '../features/unit-reports/write-report.ts'
import type { DemoSeat } from './demo-seat.ts'
import { idOf, type SeededTerritory } from './seed-territory.ts'

type Rule = Parameters<typeof saveRules>[2]['rules'][number]

const PLANNED_AT = '2017-06-14T02:00:00Z'
const CALLED_AT = '2017-06-16T02:00:00Z'
const ANSWERED_AT = '2017-06-19T03:00:00Z'

const AGENDA = [
  { title: 'Tuyên bố lý do, giới thiệu thành phần', presenter: 'Văn phòng Huyện ủy', minutes: 5 },
  { title: 'Báo cáo tóm tắt hoạt động quý II, phương hướng quý III', presenter: 'Ban Dân vận Huyện ủy', minutes: 20 },
  { title: 'Kiểm điểm việc thực hiện Kết luận 07-KL/HU', presenter: 'Ban Dân vận Huyện ủy', minutes: 30 },
  { title: 'Ý kiến phát biểu của các điểm cầu', minutes: 60 },
  { title: 'Kết luận', presenter: 'Bí thư Huyện ủy', minutes: 20 },
]

/** The giao ban after Kết luận 07-KL/HU: planned for the end of June, called, some have answered. */
export async function seedNextMeeting(seat: DemoSeat, territory: SeededTerritory, seriesId: string): Promise<string> {
  const { bodies, officers } = territory
  const secretary = (at: string) => seat.as(idOf(officers, 'vphu'), at)
  const entry = MeetingEntry.parse({
    title: 'Họp giao ban MTTQ, các đoàn thể chính trị - xã hội cấp huyện, xã quý II năm 2017',
    kind: 'quarterly',
    heldOn: '2017-06-30',
    beginsAt: '08:00',
    endsAt: '11:00',
    mode: 'online',
    period: '2017-Q2',
    place: 'Phòng họp trực tuyến Ban Chấp hành Đảng bộ huyện',
    hostId: idOf(bodies, 'hu'),
    convenerId: idOf(bodies, 'hu'),
    seriesId,
    chairName: 'Lê Văn Thí Dụ',
    chairPost: 'Bí thư Huyện ủy',
    answerBy: '2017-06-28',
    reportsDueOn: '2017-06-27',
  })
  const { id } = await createMeeting(await secretary(PLANNED_AT), entry)
  await saveRules(await secretary(PLANNED_AT), id, { version: 0, rules: rulesOf(bodies) })
  await addGuest(await secretary(PLANNED_AT), id, {
    name: 'Mai Thị Khách Quý',
    post: 'Phó Trưởng Ban',
    bodyWords: 'Ban Dân vận Tỉnh ủy Phù Vân',
    email: 'khachquy@phuvan.example',
    role: 'directing',
  })
  const caller = await secretary(CALLED_AT)
  const { version } = await getInvitations(caller, id)
  await callMeeting(
    caller,
    id,
    {
      version,
      numbered: true,
      symbol: 'GM/HU',
      signerAuthority: 'T/L BAN THƯỜNG VỤ',
      signerPost: 'CHÁNH VĂN PHÒNG',
      signerName: 'Trương Văn Giả Tưởng',
      note: 'Đề nghị các điểm cầu kiểm tra đường truyền trước ngày họp.',
    },
    [askWhenCalled],
  )
  for (const entry of AGENDA) await addItem(caller, id, AgendaEntry.parse(entry))
  await answerSome(seat, territory, (await getInvitations(caller, id)).seats)
  await readySome(seat, territory, id)
  await reportSome(seat, territory, id)
  return id
}

function rulesOf(bodies: ReadonlyMap<string, string>): Rule[] {
  const line = (part: Partial<Rule> & Pick<Rule, 'post'>): Rule => ({
    id: null,
    tierCode: 'district',
    role: 'member',
    organisationId: null,
    classCode: null,
    count: 1,
    ...part,
  })
  const commune = { tierCode: 'commune' as const }
  return [
    line({ role: 'chair', post: 'Bí thư Huyện ủy', organisationId: idOf(bodies, 'hu') }),
    line({ post: 'Trưởng Ban Dân vận Huyện ủy', organisationId: idOf(bodies, 'bdv') }),
    line({ post: 'Lãnh đạo MTTQ, các đoàn thể chính trị - xã hội huyện', classCode: 'district-front-mass' }),
    line({
      role: 'secretary',
      post: 'Chuyên viên tổng hợp, thư ký giao ban',
      organisationId: idOf(bodies, 'vphu'),
    }),
    line({ ...commune, post: 'Thường trực Đảng ủy các xã', classCode: 'commune-party' }),
    line({ ...commune, post: 'Chủ tịch UBND các xã', classCode: 'communes' }),
    line({ ...commune, post: 'Lãnh đạo MTTQ, đoàn thể các xã', classCode: 'commune-front-mass' }),
  ]
}

/** Two bodies in three answer, one of ten of them that nobody can come. */
async function answerSome(seat: DemoSeat, { bodies, officers }: SeededTerritory, seats: readonly SeatRow[]) {
  const keys = new Map([...bodies].map(([key, id]) => [id, key]))
  const blank = { reason: null, name: null, substituteName: null, substitutePost: null }
  for (const [n, one] of seats.entries()) {
    const key = keys.get(one.organisation?.id ?? '')
    const officer = key === undefined ? undefined : officers.get(key)
    // An Phú has people who sign in: they answer for themselves
    if (one.kind !== 'open' || officer === undefined || key?.endsWith('An Phú') || n % 3 === 2) continue
    const ctx = await seat.as(officer, ANSWERED_AT)
    const { id, version } = one
    if (n % 10 === 9)
      await answerSeat(ctx, id, { ...blank, version, answer: 'declined', reason: 'Trùng lịch họp HĐND xã' })
    else await answerSeat(ctx, id, { ...blank, version, answer: 'accepted', name: ctx.actor.personName })
  }
}

/** The main site is ready, and those of some communes; one has trouble with its sound. */
async function readySome(seat: DemoSeat, { bodies, officers }: SeededTerritory, id: string): Promise<void> {
  const secretary = await seat.as(idOf(officers, 'vphu'), CALLED_AT)
  await addSite(secretary, id, {
    name: 'Điểm cầu Huyện ủy',
    organisationId: idOf(bodies, 'hu'),
    main: true,
    place: 'Phòng họp trực tuyến Ban Chấp hành Đảng bộ huyện',
    chairName: 'Lê Văn Thí Dụ',
    chairPost: 'Bí thư Huyện ủy',
    technicianName: null,
    technicianPhone: null,
  })
  await addClassSites(secretary, id, 'communes')
  const { rows } = await listSites(secretary, id)
  const keys = new Map([...bodies].map(([key, bodyId]) => [bodyId, key]))
  for (const [n, site] of rows.entries()) {
    const officer = officers.get(keys.get(site.organisation?.id ?? '') ?? '')
    if (n % 3 === 2 || keys.get(site.organisation?.id ?? '') === 'ub:An Phú') continue
    const ctx = officer === undefined ? secretary : await seat.as(officer, ANSWERED_AT)
    for (const code of SITE_CHECKS) {
      const trouble = n === 4 && code === 'sound'
      await tickSite(ctx, site.id, {
        code,
        state: trouble ? 'trouble' : 'done',
        note: trouble ? 'Loa bị hú khi mở micro' : null,
      })
    }
  }
}

/** Every fourth unit has sent its report, with words that look invented. */
async function reportSome(seat: DemoSeat, { bodies, officers }: SeededTerritory, id: string): Promise<void> {
  const { rows } = await listReports(await seat.as(idOf(officers, 'vphu'), ANSWERED_AT), id)
  const keys = new Map([...bodies].map(([key, bodyId]) => [bodyId, key]))
  for (const [n, report] of rows.entries()) {
    const key = keys.get(report.organisation.id) ?? ''
    const officer = officers.get(key)
    if (officer === undefined || key.endsWith('An Phú') || n % 4 !== 0) continue
    const ctx = await seat.as(officer, ANSWERED_AT)
    const saved = await saveReport(ctx, report.id, {
      version: report.version,
      results: `Tổ chức ${(n % 5) + 2} đợt tuyên truyền, ${(n % 7) * 15 + 40} lượt người dự.\nPhối hợp giám sát ${(n % 3) + 1} công trình.`,
      difficulties: n % 8 === 0 ? 'Kinh phí hoạt động còn hạn chế.' : null,
      nextPlan: 'Tiếp tục thực hiện kết luận giao ban quý I; chuẩn bị sơ kết 6 tháng.',
      proposals: n % 8 === 0 ? [{ id: null, words: 'Đề nghị bố trí thêm kinh phí cho hoạt động giám sát.' }] : [],
    })
    await sendReport(ctx, report.id, saved.version)
  }
}
