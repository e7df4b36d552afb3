import { expect, test } from 'vitest'
import { parseSignatureLines } from '../renditions/signature-lines.ts'
import { composeSignature, isSignatureUnfit, type SignatureRequest } from './compose-signature.ts'

const STATE = { branch: 'state', collective: 'Ủy ban nhân dân', head: 'Chủ tịch', manner: 'direct' } as const
const PARTY = { branch: 'party', collective: 'Ban Thường vụ', head: 'Bí thư', manner: 'direct' } as const
const BOARD = { branch: 'party', collective: null, head: 'Trưởng ban', manner: 'direct' } as const

test.each<[string, SignatureRequest, string | null, string]>([
  ['TM.', { ...STATE, post: 'Chủ tịch UBND huyện' }, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ['TM. KT.', { ...STATE, post: 'Phó Chủ tịch UBND huyện' }, 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ['KT. alone', { ...STATE, collective: null, post: 'Phó Chủ tịch' }, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ['the head alone', { ...STATE, collective: null, post: 'Chủ tịch' }, null, 'CHỦ TỊCH'],
  ['TL.', { ...STATE, manner: 'by-order', post: 'Chánh Văn phòng' }, 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  [
    'TL. KT.',
    { ...STATE, manner: 'by-order', post: 'Phó Chánh Văn phòng HĐND và UBND' },
    'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
  ],
  ['TUQ.', { ...STATE, manner: 'by-subdelegation', post: 'Trưởng phòng Nội vụ' }, 'TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG'],
  ['Q.', { ...STATE, collective: null, post: 'Quyền Chủ tịch' }, null, 'Q. CHỦ TỊCH'],
  ['TM. Q.', { ...STATE, post: 'Q. Chủ tịch UBND xã' }, 'TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'],
  ['T/M', { ...PARTY, post: 'Bí thư Huyện ủy' }, 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
  ['T/M of a deputy, never K/T', { ...PARTY, post: 'Phó Bí thư Thường trực' }, 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
  ['T/M Đảng ủy', { ...PARTY, collective: 'Đảng ủy', post: 'Bí thư' }, 'T/M ĐẢNG ỦY', 'BÍ THƯ'],
  ['T/L', { ...PARTY, manner: 'by-order', post: 'Chánh Văn phòng' }, 'T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
  [
    'T/L K/T',
    { ...PARTY, manner: 'by-order', post: 'Phó Chánh Văn phòng' },
    'T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
  ],
  ['K/T in a board', { ...BOARD, post: 'Phó Trưởng ban Dân vận' }, 'K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
  ['Q. of the party', { ...PARTY, post: 'Quyền Bí thư' }, 'T/M BAN THƯỜNG VỤ', 'Q. BÍ THƯ'],
])('%s', (_, request, authority, post) => {
  expect(composeSignature(request)).toEqual({ authority, post })
})

test('the party knows no TUQ.', () => {
  expect(composeSignature({ ...PARTY, manner: 'by-subdelegation', post: 'Trưởng ban' })).toBeNull()
})

test.each(['K/T BÍ THƯ', 'T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ', 'KT. Bí thư'])('%s is never signed', (authority) => {
  expect(isSignatureUnfit('party', authority)).toBe(true)
  expect(isSignatureUnfit('state', authority)).toBe(false)
})

test('T/M is', () => expect(isSignatureUnfit('party', 'T/M BAN THƯỜNG VỤ')).toBe(false))

test('what is composed is printed line by line', () => {
  const signed = composeSignature({ ...STATE, manner: 'by-order', post: 'Phó Chánh Văn phòng' })
  expect(parseSignatureLines(signed?.authority ?? null, signed?.post ?? null)).toEqual([
    { by: 'TL', post: 'CHỦ TỊCH' },
    { by: 'KT', post: 'CHÁNH VĂN PHÒNG' },
    { by: null, post: 'PHÓ CHÁNH VĂN PHÒNG' },
  ])
})
