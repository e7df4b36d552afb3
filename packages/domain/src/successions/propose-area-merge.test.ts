import { expect, test } from 'vitest'
import { proposeAreaMerge, proposeName } from './propose-area-merge.ts'

const body = (id: string, localityId: string, kindCode: string, name: string, parentId: string | null = null) => ({
  id,
  version: 3,
  localityId,
  parentId,
  servesId: null,
  kindCode,
  name,
  shortName: name,
})

test.each([
  ['Ủy ban nhân dân xã Mây Trắng', 'Xã Mây Trắng', 'Xã Trăng Non', 'Ủy ban nhân dân xã Trăng Non'],
  ['Đoàn Mây Trắng', 'Xã Mây Trắng', 'Phường Trăng Non', 'Đoàn Trăng Non'],
  ['UBND XÃ MÂY TRẮNG', 'Xã Mây Trắng', 'Xã Trăng Non', 'UBND Xã Trăng Non'],
  ['Trạm kiểm lâm', 'Xã Mây Trắng', 'Xã Trăng Non', 'Trạm kiểm lâm'],
])('%s of %s becomes, in %s, %s', (name, old, next, expected) => expect(proposeName(name, old, next)).toBe(expected))

test('each kind of body of the old communes becomes one of the new, which stands under what the others became', () => {
  const merged = proposeAreaMerge({
    areas: [
      { id: '1', name: 'Xã Một' },
      { id: '2', name: 'Xã Hai' },
    ],
    bodies: [
      body('mt1', '1', 'front', 'UBMTTQ xã Một'),
      body('pn1', '1', 'womens-union', 'Hội LHPN xã Một', 'mt1'),
      body('mt2', '2', 'front', 'UBMTTQ xã Hai'),
      body('pn2', '2', 'womens-union', 'Hội LHPN xã Hai', 'mt2'),
      body('t2', '2', 'public-unit', 'Trạm bơm'),
    ],
    place: { parentId: 'tỉnh', tierCode: 'commune', name: 'Xã Ba' },
  })
  expect(merged.localities).toEqual([
    { key: 'place', parentId: 'tỉnh', tierCode: 'commune', name: 'Xã Ba', fromIds: ['1', '2'] },
  ])
  expect(merged.bodies.map(({ name, parent }) => [name, parent])).toEqual([
    ['UBMTTQ xã Ba', null],
    ['Hội LHPN xã Ba', 'body-1'],
    ['Trạm bơm', null],
  ])
  expect(merged.acts.map((act) => act.from.map(({ id }) => id))).toEqual([['mt1', 'mt2'], ['pn1', 'pn2'], ['t2']])
})
