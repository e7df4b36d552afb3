import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MASK, maskPersonal } from './mask-personal.ts'
import { PUBLICATION_DEFAULTS, readPublicationSettings } from './publication-settings.ts'

const plain = (text: string) => maskPersonal(text, PUBLICATION_DEFAULTS)

test.each([
  ['Liên hệ 0912 345 678 hoặc 0292.3812.345', `Liên hệ ${MASK} hoặc ${MASK}`],
  ['điện thoại +84 912 345 678.', `điện thoại ${MASK}.`],
  ['gửi về vphu@songmo.example trước 15/5/2017', `gửi về ${MASK} trước 15/5/2017`],
  ['CCCD 079123456789, CMND 123456789', `CCCD ${MASK}, CMND ${MASK}`],
])('%s is shown as %s', (text, shown) => {
  expect(plain(text)).toBe(shown)
})

test.each([
  'Kết luận số 62-KL/TW ngày 08/12/2009 của Bộ Chính trị',
  'kinh phí 1.250.000.000 đồng, tăng 12,5 % so với năm 2016',
  'số 217-QĐ/TW, 218-QĐ/TW; mục II.3; trong năm học 2018-2019',
  'đ/c Lê Hoàng Lâm – TUV, Bí thư Huyện ủy chủ trì',
])('what is no personal data stays: %s', (text) => {
  expect(plain(text)).toBe(text)
})

test('names are hidden when set so, posts and bodies are not', () => {
  const names = { ...PUBLICATION_DEFAULTS, maskNames: true }
  expect(maskPersonal('đ/c Lê Hoàng Lâm – TUV, Bí thư Huyện ủy; ông Trần Văn A ở xã An Phú', names)).toBe(
    `đ/c ${MASK} – TUV, Bí thư Huyện ủy; ông ${MASK} ở xã An Phú`,
  )
  expect(maskPersonal('đề nghị đồng chí Chủ tịch LĐLĐ đề ra nhiệm vụ', names)).toBe(
    'đề nghị đồng chí Chủ tịch LĐLĐ đề ra nhiệm vụ',
  )
  expect(maskPersonal('Giao Ban Dân vận Huyện ủy chủ trì', names)).toBe('Giao Ban Dân vận Huyện ủy chủ trì')
})

test('words of the list are hidden whatever their case and accents', () => {
  const words = { ...PUBLICATION_DEFAULTS, maskWords: ['Ông kể cháu nghe', ' '] }
  expect(maskPersonal('Câu lạc bộ “ông Kể cháu nghe” và ÔNG KỂ CHÁU NGHE', words)).toBe(
    `Câu lạc bộ “${MASK}” và ${MASK}`,
  )
})

test('no listed word is left, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const shown = maskPersonal(`${text} Nguyễn Văn Kín ${text}`, {
        ...PUBLICATION_DEFAULTS,
        maskWords: ['Nguyễn Văn Kín'],
      })
      expect(shown).not.toContain('Nguyễn Văn Kín')
    }),
  )
})

test('what cannot be read is the default', () => {
  expect(readPublicationSettings({ open: 'có', maskWords: [1, 'a'] })).toEqual({
    ...PUBLICATION_DEFAULTS,
    maskWords: ['a'],
  })
})
