import { expect, test } from 'vitest'
import { namedInSentence, proposeForce } from './sentence-hints.ts'

const options = {
  organisations: [
    { id: 'a', name: 'Ủy ban nhân dân huyện Sông Mơ', shortName: 'UBND huyện', group: 'Cấp huyện', words: [] },
    {
      id: 'b',
      name: 'Đoàn TNCS Hồ Chí Minh huyện',
      shortName: 'Huyện đoàn',
      group: 'Cấp huyện',
      words: ['Đoàn TN huyện'],
    },
  ],
  classes: [{ code: 'communes', name: 'Các xã (UBND các xã)', words: ['các xã', 'UBND các xã'], members: 12 }],
}

test.each([
  ['Giao Phòng TC-KH huyện nghiên cứu', 'order'],
  ['Đề nghị UBND xã rà soát', 'request'],
  ['UBND huyện sẽ chỉ đạo các cơ quan', 'commitment'],
  ['các xã phải quan tâm', 'must'],
  ['Tiếp tục xây dựng và nhân rộng', 'continuing'],
])('“%s” is %s', (sentence, force) => {
  expect(proposeForce(sentence)).toBe(force)
})

test('names in the sentence are found without accents, the longest wins, in the order of the sentence', () => {
  const found = namedInSentence('Đề nghị Huyện đoàn phối hợp với UBND các xã xây dựng kế hoạch', options)
  expect(found.map((one) => [one.key, one.coordinating])).toEqual([
    ['organisation:b', false],
    ['class:communes', true],
  ])
})
