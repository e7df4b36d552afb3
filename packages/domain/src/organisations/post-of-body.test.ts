import { expect, test } from 'vitest'
import { postOfBody } from './post-of-body.ts'

test.each([
  ['Chủ tịch UBND xã', 'UBND xã An Phú', 'Chủ tịch UBND xã An Phú'],
  ['Bí thư Huyện ủy', 'Huyện ủy', 'Bí thư Huyện ủy'],
  ['Bí thư Huyện ủy', 'Huyện ủy Sông Mơ', 'Bí thư Huyện ủy Sông Mơ'],
  ['Chuyên viên', 'Phòng TC-KH', 'Chuyên viên, Phòng TC-KH'],
  ['Trưởng phòng', 'Phòng TC-KH', 'Trưởng phòng TC-KH'],
  ['Chủ tịch Hội LHPN huyện', 'Hội LHPN huyện', 'Chủ tịch Hội LHPN huyện'],
  ['Chủ tịch UBND xã', null, 'Chủ tịch UBND xã'],
])('%s of %s is %s', (post, body, words) => {
  expect(postOfBody(post, body)).toBe(words)
})
