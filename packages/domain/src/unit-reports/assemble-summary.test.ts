import { expect, test } from 'vitest'
import { assembleSummary } from './assemble-summary.ts'

test('each unit stands under its name, its own dashes are not doubled, and silence is said', () => {
  const sections = assembleSummary({
    reports: [
      {
        unit: 'UBND xã An Phú',
        results: '- Tổ chức 3 đợt ra quân\n- Kết nạp 12 hội viên',
        difficulties: null,
        nextPlan: 'Chuẩn bị đại hội',
        proposals: ['Hỗ trợ kinh phí', 'Sửa hội trường'],
      },
    ],
    missing: ['Huyện đoàn'],
    counts: [{ unit: 'UBND xã An Phú', total: 5, done: 3, doneLate: 1, overdue: 2 }],
    period: 'quý II năm 2017',
  })
  expect(sections.map(({ words }) => words)).toEqual([
    'Trong quý II năm 2017, các đơn vị có 5 phần việc được giao; đã hoàn thành 3 (1 sau hạn), quá hạn 2.\n- UBND xã An Phú: 5 phần việc, hoàn thành 3 (1 sau hạn), quá hạn 2.',
    '- UBND xã An Phú:\n+ Tổ chức 3 đợt ra quân\n+ Kết nạp 12 hội viên',
    '',
    '- UBND xã An Phú:\n+ Hỗ trợ kinh phí\n+ Sửa hội trường',
    '- UBND xã An Phú: Chuẩn bị đại hội',
    '- Huyện đoàn.',
  ])
})
