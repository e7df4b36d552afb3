import { createRegulation } from '../features/regulations/create-regulation.ts'
import { recordNotice } from '../features/regulations/duty-notices.ts'
import type { DemoSeat } from './demo-seat.ts'
import { idOf, type SeededTerritory } from './seed-territory.ts'

/** Invented: who signed, under which number. */
const PARTIES = [
  ['hu', '21-QC/HU', 'Lê Mây Trời', 'Bí thư Huyện ủy'],
  ['ubnd', '69/QCPH-UBND-MTTQ', 'Hoàng Suối Reo', 'Chủ tịch UBND huyện'],
  ['mttq', '69/QCPH-UBND-MTTQ', 'Phạm Thị Nắng Mai', 'Chủ tịch Ủy ban MTTQ Việt Nam huyện'],
  ['lhpn', '12/QC-PN', 'Đỗ Thị Hoa Cau', 'Chủ tịch Hội LHPN huyện'],
  ['hnd', '08/QC-HND', 'Vũ Lúa Chín', 'Chủ tịch Hội Nông dân huyện'],
  ['dtn', '31/QC-ĐTN', 'Trần Gió Xuân', 'Bí thư Huyện đoàn'],
  ['ccb', '05/QC-CCB', 'Bùi Đá Vững', 'Chủ tịch Hội CCB huyện'],
] as const

/** How information was given so far: by which body's clause, for which period, on which day, by which paper. */
const NOTICES = [
  ['vpub', 0, '2016-Q4', '2017-01-09', '04/BC-UBND'],
  ['vpub', 0, '2017-Q1', '2017-04-07', '58/BC-UBND'],
  ['mttq', 1, '2016-H2', '2017-01-12', '03/TB-MTTQ'],
] as const

/** The demo's regulation and what was recorded under it; answers its id. Its term ends in September 2017. */
export async function seedRegulation(seat: DemoSeat, { bodies, officers }: SeededTerritory): Promise<string> {
  const ctx = await seat.as(idOf(officers, 'bdv'), '2015-09-16T02:00:00Z')
  const body = (key: string) => idOf(bodies, key)
  const clause = (label: string, words: string, duty: Duty | null = null) => ({ id: null, label, words, duty })
  const { id, clauses } = await createRegulation(ctx, {
    ownerId: body('bdv'),
    title:
      'Quy chế phối hợp công tác giữa Thường trực Huyện ủy, UBND huyện, Ủy ban MTTQ Việt Nam huyện và các đoàn thể chính trị - xã hội huyện Sông Mơ',
    signedOn: '2015-09-15',
    effectiveFrom: '2015-09-15',
    effectiveTo: '2017-09-15',
    fileId: null,
    parties: PARTIES.map(([key, number, signerName, signerPost]) => ({
      organisationId: body(key),
      number,
      signerName,
      signerPost,
    })),
    clauses: [
      clause(
        'Điều 3',
        'UBND huyện thường xuyên thông báo tình hình kinh tế - xã hội, các chủ trương, chính sách mới để MTTQ và các đoàn thể tuyên truyền, vận động nhân dân.',
        { every: 'quarter', informerId: body('ubnd'), informedId: null },
      ),
      clause('Điều 4', 'Ủy ban MTTQ Việt Nam huyện thông báo với Huyện ủy ý kiến, kiến nghị của nhân dân.', {
        every: 'half-year',
        informerId: body('mttq'),
        informedId: body('hu'),
      }),
      clause('Điều 5', 'Các bên họp giao ban theo kế hoạch hằng năm do Ban Dân vận Huyện ủy tham mưu.'),
      clause('Điều 6', 'Mỗi năm một lần, các bên kiểm điểm việc thực hiện Quy chế này.'),
    ],
  })
  for (const [key, index, period, doneOn, paper] of NOTICES) {
    const recorder = await seat.as(idOf(officers, key), `${doneOn}T08:00:00Z`)
    const entry = { period, doneOn, how: 'paper' as const, paper, words: null, fileId: null }
    await recordNotice(recorder, clauses[index]?.id ?? '', entry)
  }
  return id
}

interface Duty {
  every: 'quarter' | 'half-year'
  informerId: string
  informedId: string | null
}
