import { expect, test } from 'vitest'
import { demoPaper } from './demo-paper.test-data.ts'
import { proposeHeader } from './propose-header.ts'

test('the header of Thông báo 13/TB-UBND is read', () => {
  expect(proposeHeader(demoPaper('tb-13-2015'))).toEqual({
    form: 'notice',
    number: '13',
    symbol: 'TB-UBND',
    place: 'Lục Nam',
    issuedOn: '2015-01-28',
    subject:
      'Kết luận của Chủ tịch UBND huyện tại cuộc họp kiểm điểm tình hình thực hiện quy chế phối hợp giữa MTTQ và các đoàn thể nhân dân năm 2014',
    recipients:
      'TT Huyện ủy, HĐND huyện (B/c)\nChủ tịch, các PCT UBND huyện\nTC- KH, Thanh tra, NN & PTNT huyện\nLĐVP, CVTH\nLưu VT',
    signerAuthority: 'TL. CHỦ TỊCH',
    signerPost: 'CHÁNH VĂN PHÒNG',
    signerName: 'Nguyễn Tiến Dũng',
  })
})

test('the number of a party paper is read', () => {
  expect(proposeHeader(demoPaper('kl-07-2017'))).toMatchObject({ form: 'conclusion', number: '07', symbol: 'KL/HU' })
})

test('a text without any pattern proposes nothing', () => {
  expect(proposeHeader('một đoạn văn xuôi\nkhông có gì')).toEqual({})
})

test('the date 31/4 is not on the calendar and is not proposed', () => {
  expect(proposeHeader('Huyện A, ngày 31 tháng 4 năm 2015').issuedOn).toBeUndefined()
})
