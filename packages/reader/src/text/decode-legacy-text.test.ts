import { expect, test } from 'vitest'
import { readPaper } from '../read-paper.ts'
import { decodeLegacyText, detectLegacyEncoding } from './decode-legacy-text.ts'

const TCVN3 =
  'Uû ban nh©n d©n huyÖn ®Ò nghÞ c¸c phßng thùc hiÖn viÖc kÕt luËn cña ®ång chÝ Chñ tÞch tr­íc ngµy 15 th¸ng 3 n¨m 2003'
const VNI =
  'Uûy ban nhaân daân huyeän ñeà nghò caùc phoøng thöïc hieän vieäc keát luaän cuûa ñoàng chí Chuû tòch tröôùc ngaøy 15 thaùng 3 naêm 2003'
const UNICODE =
  'Uỷ ban nhân dân huyện đề nghị các phòng thực hiện việc kết luận của đồng chí Chủ tịch trước ngày 15 tháng 3 năm 2003'

test('TCVN3 and VNI are told apart and from Unicode', () => {
  expect([TCVN3, VNI, UNICODE].map(detectLegacyEncoding)).toEqual(['tcvn3', 'vni', null])
})

test('both are read as Unicode', () => {
  expect(decodeLegacyText(TCVN3).text).toBe(UNICODE)
  expect(decodeLegacyText(VNI).text.replace('Ủy', 'Uỷ')).toBe(UNICODE)
})

test('French, with its own accents, is left alone', () => {
  expect(
    detectLegacyEncoding(
      'À l’été, les élèves étaient très fatigués après la journée à l’école, où régnait une chaleur étouffante.',
    ),
  ).toBeNull()
})

test('spans of an old text count in the text as given', () => {
  const source = `1. §Ò nghÞ Phßng Néi vô huyÖn thùc hiÖn viÖc rµ so¸t c¸n bé tr­íc ngµy 15/3/2003.\n2. ${TCVN3}.`
  const [first] = readPaper(source).assignments
  expect(first?.lead).toEqual(['Phòng Nội vụ huyện'])
  expect(first?.quote).toBe('§Ò nghÞ Phßng Néi vô huyÖn thùc hiÖn viÖc rµ so¸t c¸n bé tr­íc ngµy 15/3/2003')
})
