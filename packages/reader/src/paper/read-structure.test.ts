import { describe, expect, test } from 'vitest'
import { readStructure } from './read-structure.ts'

const paper = (head: string, opening = '', tail = '') =>
  `${head}\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND huyện\ntại Hội nghị giao ban\n\n${opening}\n\n1. Giao Phòng Nội vụ rà soát.\n\n${tail}`
const STATE = 'ỦY BAN NHÂN DÂN\nHUYỆN MÂY\n\nSố: 05/TB-UBND\n\nMây, ngày 05 tháng 4 năm 2022'

describe('the letterhead', () => {
  test('gives number, symbol, place, date and issuer', () => {
    const { document } = readStructure(paper(STATE))
    expect(document).toMatchObject({
      kind: 'notice',
      number: '05',
      symbol: 'TB-UBND',
      place: 'Mây',
      issuedOn: '2022-04-05',
      issuer: 'ỦY BAN NHÂN DÂN HUYỆN MÂY',
    })
    expect(document.subject).toBe('Kết luận của Chủ tịch UBND huyện tại Hội nghị giao ban')
  })

  test('in two columns is read as well; the office, not its parent, is the issuer', () => {
    const head =
      'UBND TỈNH MÂY      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG          Độc lập - Tự do - Hạnh phúc\nSố: 7 /TB-VP      Mây, ngày 5 tháng 4 năm 2022'
    expect(readStructure(paper(head)).document).toMatchObject({
      number: '7',
      symbol: 'TB-VP',
      issuer: 'VĂN PHÒNG',
      place: 'Mây',
    })
  })

  test('with number and day left blank gives neither', () => {
    const head = 'ĐẢNG ỦY XÃ MÂY\n*\nSố        -TB/ĐU\nMây, ngày      tháng 4 năm 2026'
    expect(readStructure(paper(head)).document).toMatchObject({
      number: null,
      symbol: 'TB/ĐU',
      issuedOn: null,
      place: 'Mây',
      issuer: 'ĐẢNG ỦY XÃ MÂY',
    })
  })

  test('may be missing', () => {
    expect(readStructure('1. Giao Phòng Nội vụ rà soát.').document).toMatchObject({
      number: null,
      issuer: null,
      place: null,
    })
  })
})

describe('the meeting', () => {
  const meeting = (opening: string) => readStructure(paper(STATE, opening)).meeting

  test.each([
    [
      'Ngày 01/4/2022, đồng chí Lò Văn Thử - Chủ tịch UBND huyện chủ trì họp. Kết luận như sau:',
      '2022-04-01',
      'Lò Văn Thử',
      'Chủ tịch UBND huyện',
    ],
    [
      'Căn cứ Nghị quyết số 5/NQ-HĐND ngày 01/3/2022; ngày 30 và 31/3/2022, Chủ tịch UBND huyện Lò Văn Thử chủ trì họp. Kết luận như sau:',
      '2022-03-30',
      'Lò Văn Thử',
      'Chủ tịch UBND huyện',
    ],
    [
      'Ngày 01/4/2022, UBND huyện họp do đồng chí Chủ tịch UBND huyện chủ trì. Kết luận như sau:',
      '2022-04-01',
      null,
      'Chủ tịch UBND huyện',
    ],
    [
      'Ngày 01/4/2022, đồng chí Lò Văn Thử – TUV, Bí thư Huyện ủy chủ trì họp. Kết luận như sau:',
      '2022-04-01',
      'Lò Văn Thử',
      'Bí thư Huyện ủy',
    ],
  ])('%s', (opening, heldOn, name, post) => {
    expect(meeting(opening)).toMatchObject({ heldOn, chair: { name, post } })
  })

  test.each([
    ['bằng hình thức trực tuyến', 'online'],
    ['theo hình thức trực tiếp kết hợp trực tuyến', 'hybrid'],
    ['bằng hình thức tập trung', 'in-person'],
    ['tập trung thảo luận, trực tiếp chỉ đạo', null],
  ])('%s: %s', (words, mode) => {
    expect(meeting(`Ngày 01/4/2022, UBND huyện họp ${words}. Kết luận như sau:`).mode).toBe(mode)
  })

  test.each([
    ['đánh giá kết quả công tác tháng 3, triển khai nhiệm vụ tháng 4', { kind: 'month', year: 2022, index: 3 }],
    [
      'đánh giá tình hình thực hiện nhiệm vụ quý I; nhiệm vụ quý II năm 2022',
      { kind: 'quarter', year: 2022, index: 1 },
    ],
    ['sơ kết công tác 6 tháng đầu năm 2021', { kind: 'half-year', year: 2021, index: 1 }],
    ['kiểm điểm quy chế phối hợp năm 2021; phương hướng năm 2022', { kind: 'year', year: 2021, index: null }],
    ['về tiến độ dự án đường tránh', null],
  ])('%s', (words, period) => {
    expect(meeting(`Ngày 01/4/2022, UBND huyện họp ${words}. Kết luận như sau:`).period).toEqual(period)
  })

  test('lists who took part by tier', () => {
    const opening =
      'Ngày 01/4/2022, UBND huyện họp.\n\nThành phần:\n\n- Cấp huyện: Thường trực Huyện ủy.\n\n- Cấp xã: Bí thư Đảng ủy.\n\nChủ tịch kết luận như sau:'
    expect(meeting(opening).attendees).toEqual([
      { tier: 'district', text: 'Thường trực Huyện ủy' },
      { tier: 'commune', text: 'Bí thư Đảng ủy' },
    ])
  })
})

describe('the lines below the text', () => {
  const tail = (text: string) => readStructure(paper(STATE, '', text)).document

  test('give the chain of authority, the post and the name', () => {
    expect(tail('TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n(Đã ký)\nLò Văn Thử').signer).toEqual({
      authority: 'TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG',
      post: 'PHÓ CHÁNH VĂN PHÒNG',
      name: 'Lò Văn Thử',
    })
    expect(tail('CHỦ TỊCH\nLò Văn Thử').signer).toEqual({ authority: null, post: 'CHỦ TỊCH', name: 'Lò Văn Thử' })
  })

  test('side by side with the recipients are parted', () => {
    const document = tail(
      'Nơi nhận:          TM. ỦY BAN NHÂN DÂN\n- Huyện ủy (b/c);      CHỦ TỊCH\n- Lưu: VT.\n                    Lò Văn Thử',
    )
    expect(document.recipients).toEqual(['Huyện ủy (b/c)', 'Lưu: VT'])
    expect(document.signer).toEqual({ authority: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: 'Lò Văn Thử' })
  })
})
