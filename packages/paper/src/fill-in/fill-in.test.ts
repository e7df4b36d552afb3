import { readControls } from '@phoihop/reader/documents/read-controls'
import { expect, test } from 'vitest'
import { MARK_KEY, writeFillIn } from './write-fill-in.ts'

test('a form comes back field by field; a hint nobody wrote over is nothing', () => {
  const form = writeFillIn({
    mark: '01890000-0000-7000-8000-000000000001',
    title: 'BÁO CÁO',
    lines: ['UBND xã A & B'],
    fields: [
      { key: 'results', label: 'Kết quả', words: 'Dòng một <1>\nDòng hai', hint: 'Ghi ở đây' },
      { key: 'proposal:new-1', label: 'Kiến nghị', words: '', hint: 'Ghi ở đây' },
    ],
  })
  expect([...readControls(form)]).toEqual([
    ['results', 'Dòng một <1>\nDòng hai'],
    ['proposal:new-1', ''],
    [MARK_KEY, '01890000-0000-7000-8000-000000000001'],
  ])
})
