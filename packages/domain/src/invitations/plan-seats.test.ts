import { expect, test } from 'vitest'
import { holdersFor } from './matching-posts.ts'
import { planSeats, type StandingSeat } from './plan-seats.ts'

const holder = (membershipId: string, post: string, fn = 'officer', organisationId = 'du-a') => ({
  membershipId,
  organisationId,
  name: `Người ${membershipId}`,
  post,
  function: fn,
})
const seat = (part: Partial<StandingSeat>): StandingSeat => ({
  id: 'seat',
  organisationId: 'du-a',
  membershipId: null,
  answered: false,
  ...part,
})

test.each([
  ['Bí thư Huyện ủy', ['secretary']],
  ['đ/c Bí thư', ['secretary']],
  ['Chuyên viên các cơ quan', ['clerk']],
  ['Lãnh đạo', ['secretary', 'deputy']],
  ['Thường trực Đảng ủy các xã', ['secretary', 'deputy']],
  ['Chánh Văn phòng', []],
])('"%s" means %j', (words, wanted) => {
  const holders = [
    holder('secretary', 'Bí thư Huyện ủy', 'leader'),
    holder('deputy', 'Phó Bí thư', 'leader'),
    holder('clerk', 'Chuyên viên'),
  ]
  expect(holdersFor(words, holders).map(({ membershipId }) => membershipId)).toEqual(wanted)
})

test('a body without a holder of the post gets open seats, up to the count', () => {
  const { add, drop } = planSeats({ post: 'Chánh Văn phòng', count: 2, bodyIds: ['du-a', 'du-b'] }, [], [])
  expect(add.map(({ organisationId, holder: who }) => [organisationId, who])).toEqual([
    ['du-a', null],
    ['du-a', null],
    ['du-b', null],
    ['du-b', null],
  ])
  expect(drop).toEqual([])
})

test('resolved again nothing changes; an answer stays even when its giver no longer holds the post', () => {
  const line = { post: 'Bí thư', count: 1, bodyIds: ['du-a'] }
  const holders = [holder('new', 'Bí thư', 'leader')]
  expect(planSeats(line, holders, [seat({ membershipId: 'new' })])).toEqual({ add: [], drop: [] })
  expect(planSeats(line, holders, [seat({ membershipId: 'old', answered: true })])).toEqual({ add: [], drop: [] })
  const changed = planSeats(line, holders, [seat({ membershipId: 'old' })])
  expect(changed.drop).toEqual(['seat'])
  expect(changed.add.map((one) => one.holder?.membershipId)).toEqual(['new'])
})

test('a body that the line no longer stands for loses its seat', () => {
  expect(planSeats({ post: 'Lãnh đạo', count: 1, bodyIds: [] }, [], [seat({ answered: true })]).drop).toEqual(['seat'])
})
