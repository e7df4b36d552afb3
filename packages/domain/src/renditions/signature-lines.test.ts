import { expect, test } from 'vitest'
import { parseSignatureLines } from './signature-lines.ts'

const line = (by: string | null, post: string) => ({ by, post })

test.each([
  ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', [line('TL', 'CHỦ TỊCH'), line(null, 'CHÁNH VĂN PHÒNG')]],
  ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', [line('TM', 'BAN THƯỜNG VỤ'), line(null, 'BÍ THƯ')]],
  ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', [line('TM', 'ỦY BAN NHÂN DÂN'), line(null, 'CHỦ TỊCH')]],
  ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', [line('KT', 'CHỦ TỊCH'), line(null, 'PHÓ CHỦ TỊCH')]],
  [
    'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    [line('TL', 'CHỦ TỊCH'), line('KT', 'CHÁNH VĂN PHÒNG'), line(null, 'PHÓ CHÁNH VĂN PHÒNG')],
  ],
  [
    'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    [line('TM', 'ỦY BAN NHÂN DÂN'), line('KT', 'CHỦ TỊCH'), line(null, 'PHÓ CHỦ TỊCH')],
  ],
  ['TUQ. BÍ THƯ', 'Chánh Văn phòng', [line('TUQ', 'BÍ THƯ'), line(null, 'Chánh Văn phòng')]],
  ['T/UQ BÍ THƯ', null, [line('TUQ', 'BÍ THƯ')]],
  [null, 'Q. CHÁNH VĂN PHÒNG', [line('Q', 'CHÁNH VĂN PHÒNG')]],
  ['TL CHỦ TỊCH', 'Chánh Văn phòng', [line('TL', 'CHỦ TỊCH'), line(null, 'Chánh Văn phòng')]],
  [null, 'CHỦ TỊCH', [line(null, 'CHỦ TỊCH')]],
  ['CHỦ TỊCH', 'Chủ tịch', [line(null, 'CHỦ TỊCH')]],
  [null, null, []],
  ['TỔ TRƯỞNG', null, [line(null, 'TỔ TRƯỞNG')]],
])('%s | %s', (authority, post, expected) => {
  expect(parseSignatureLines(authority, post)).toEqual(expected)
})
