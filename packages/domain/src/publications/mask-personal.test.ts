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
  ['gọi (0912) 345 678, 0912–345–678', `gọi ${MASK}, ${MASK}`],
  ['gọi 0912\u00a0345\u00a0678, 0912  345  678, 0912\u200b345678', `gọi ${MASK}, ${MASK}, ${MASK}`],
  ['ĐT-0912345678; 84912345678; +84(0)912345678', `ĐT-${MASK}; ${MASK}; ${MASK}`],
  ['ĐT:0912345678-0987654321', `ĐT:${MASK}-${MASK}`],
  ['０９１２３４５６７８', MASK],
  [
    'CCCD 001 234 567 890; CMND: 123.456.789; căn cước số 001.234.567.890',
    `CCCD ${MASK}; CMND: ${MASK}; căn cước số ${MASK}`,
  ],
  ['thư: vphu @songmo.example', `thư: ${MASK}`],
])('%s is shown as %s', (text, shown) => {
  expect(plain(text)).toBe(shown)
})

test.each([
  'Kết luận số 62-KL/TW ngày 08/12/2009 của Bộ Chính trị',
  'kinh phí 1.250.000.000 đồng, tăng 12,5 % so với năm 2016',
  'số 217-QĐ/TW, 218-QĐ/TW; mục II.3; trong năm học 2018-2019',
  'kinh phí 123.456.789 đồng; từ 05.10.2017 – 06.10.2017, 05-10-2017',
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

test.each([
  ['ÔNG NGUYỄN VĂN AN', `ÔNG ${MASK}`],
  ['ĐỒNG CHÍ NGUYỄN VĂN AN', `ĐỒNG CHÍ ${MASK}`],
  ['ông  Nguyễn  Văn An, đ/c: Lò Thị Bua', `ông  ${MASK}, đ/c: ${MASK}`],
  ['bà H’Ben Niê'.normalize('NFD'), `bà ${MASK}`],
  ['đồng chí Phó Chủ tịch UBND xã; ĐỒNG CHÍ CHỦ TỊCH UBND', 'đồng chí Phó Chủ tịch UBND xã; ĐỒNG CHÍ CHỦ TỊCH UBND'],
])('names however they are written: %s', (text, shown) => {
  expect(maskPersonal(text, { ...PUBLICATION_DEFAULTS, maskNames: true })).toBe(shown)
})

test.each([
  'Nguyễn  Văn Kín',
  'NGUYỄN VĂN KÍN',
  'Nguyễn\n Văn\tKín',
  'Nguyễn\u200b Văn Kín',
  'Nguyễn Văn Kín'.normalize('NFD'),
])('a listed word is hidden however it is written: %j', (written) => {
  const words = { ...PUBLICATION_DEFAULTS, maskWords: ['Nguyễn Văn Kín'] }
  expect(maskPersonal(`İ hộ ${written}, thôn 2 và ${written}`, words)).toBe(`İ hộ ${MASK}, thôn 2 và ${MASK}`)
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
