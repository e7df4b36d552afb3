import { describe, expect, test } from 'vitest'
import { matchingForm } from '@phoihop/domain/matching-form'
import { tokenise } from '../text/tokens.ts'
import { parseNames } from './parse-names.ts'

const names = (text: string) =>
  parseNames(tokenise(text, matchingForm(text), 0, text.length), 0)?.names.map((name) => name.text) ?? null
const kinds = (text: string) =>
  parseNames(tokenise(text, matchingForm(text), 0, text.length), 0)?.names.map((name) => name.kind) ?? null

test.each([
  ['Phòng Văn hóa, Khoa học và Thông tin rà soát', ['Phòng Văn hóa, Khoa học và Thông tin']],
  ['Phòng Nội vụ và Thanh tra huyện rà soát', ['Phòng Nội vụ', 'Thanh tra huyện']],
  ['phòng Tư pháp, Nội vụ rà soát', ['phòng Tư pháp', 'phòng Nội vụ']],
  ['các phòng: Tư pháp, Nội vụ rà soát', ['phòng Tư pháp', 'phòng Nội vụ']],
  ['UBND các xã A và B tổ chức', ['UBND xã A', 'UBND xã B']],
  ['UBND các xã An Bình, Bản Lầm và thị trấn Mây tổ chức', ['UBND xã An Bình', 'UBND xã Bản Lầm', 'UBND thị trấn Mây']],
  ['Đảng ủy, UBND các xã quan tâm', ['Đảng ủy các xã', 'UBND các xã']],
  ['Ban Tổ chức, Ban Dân vận Huyện ủy tham mưu', ['Ban Tổ chức Huyện ủy', 'Ban Dân vận Huyện ủy']],
  ['UBND các xã, thị trấn chỉ đạo', ['UBND các xã, thị trấn']],
  ['các xã còn lại thực hiện', ['các xã còn lại']],
  ['các cơ quan, đơn vị, địa phương liên quan rà soát', ['các cơ quan, đơn vị, địa phương liên quan']],
  ['các đoàn thể chính trị - xã hội huyện tuyên truyền', ['các đoàn thể chính trị - xã hội huyện']],
  ['Văn phòng HĐND và UBND huyện tổng hợp', ['Văn phòng HĐND và UBND huyện']],
  ['Phòng Tài chính - Kế hoạch (TC-KH) huyện bố trí', ['Phòng Tài chính - Kế hoạch huyện']],
  ['Ban Quản lý dự án đầu tư xây dựng huyện đôn đốc', ['Ban Quản lý dự án đầu tư xây dựng huyện']],
  ['Ban Chỉ đạo phòng, chống thiên tai huyện kiểm tra', ['Ban Chỉ đạo phòng, chống thiên tai huyện']],
  ['Bưu điện huyện, Viettel, VNPT bảo đảm', ['Bưu điện huyện', 'Viettel', 'VNPT']],
  ['đồng chí Lò Văn Thử, Phó Chủ tịch UBND huyện chỉ đạo', ['Phó Chủ tịch UBND huyện']],
  ['đồng chí Chủ tịch LĐLĐ đề ra', ['Chủ tịch LĐLĐ']],
  ['Phó Giám đốc Sở Tạ Văn Thử chỉ đạo', ['Phó Giám đốc Sở']],
  ['tổ dân phố số 5 hoàn thành', ['tổ dân phố số 5']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

describe('no name', () => {
  test.each([
    'báo cáo kết quả',
    'tổ chức thực hiện',
    'hội nghị giao ban',
    'ban hành kế hoạch',
    'xã hội hóa',
    'công tác cán bộ',
    '',
  ])('%s', (text) => {
    expect(names(text)).toBeNull()
  })
})

test('bodies, classes and posts are told apart', () => {
  expect(kinds('Phòng Nội vụ, UBND các xã và Chủ tịch UBND huyện rà soát')).toEqual(['body', 'class', 'post'])
})
