import { expect, test } from 'vitest'
import { applyChoice, deriveLetterhead, NO_CHOICE, type LetterheadBody } from './letterhead.ts'

const district: Omit<LetterheadBody, 'kindCode' | 'branch' | 'name'> = {
  parentName: null,
  localityName: 'Huyện Sông Mơ',
  aroundName: null,
}
const commune = { parentName: null, localityName: 'Xã An Phú', aroundName: 'Huyện Sông Mơ' }

test.each<[LetterheadBody, string, readonly string[], readonly string[], string]>([
  [
    { ...district, kindCode: 'party-committee', branch: 'party', name: 'Huyện ủy Sông Mơ' },
    'party',
    [],
    ['Huyện ủy Sông Mơ'],
    'Sông Mơ',
  ],
  [
    { ...commune, kindCode: 'party-committee', branch: 'party', name: 'Đảng ủy xã An Phú' },
    'party',
    ['Đảng bộ huyện Sông Mơ'],
    ['Đảng ủy xã An Phú'],
    'An Phú',
  ],
  [
    {
      ...district,
      kindCode: 'party-mobilisation',
      branch: 'party',
      name: 'Ban Dân vận Huyện ủy Sông Mơ',
      parentName: 'Huyện ủy Sông Mơ',
    },
    'party',
    ['Huyện ủy Sông Mơ'],
    ['Ban Dân vận'],
    'Sông Mơ',
  ],
  [
    { ...district, kindCode: 'peoples-committee', branch: 'state', name: 'Ủy ban nhân dân huyện Sông Mơ' },
    'state',
    [],
    ['Ủy ban nhân dân', 'huyện Sông Mơ'],
    'Sông Mơ',
  ],
  [
    {
      ...district,
      kindCode: 'department',
      branch: 'state',
      name: 'Phòng Tư pháp huyện Sông Mơ',
      parentName: 'Ủy ban nhân dân huyện Sông Mơ',
    },
    'state',
    ['Ủy ban nhân dân huyện Sông Mơ'],
    ['Phòng Tư pháp'],
    'Sông Mơ',
  ],
  [
    { ...commune, kindCode: 'front', branch: 'front', name: 'Ủy ban MTTQ Việt Nam xã An Phú' },
    'state',
    [],
    ['Ủy ban MTTQ Việt Nam xã An Phú'],
    'An Phú',
  ],
])('$0.name has the head of its place in the tree', (body, world, superior, issuer, place) => {
  expect(deriveLetterhead(body)).toMatchObject({ world, superior, issuer, place, endMark: './.' })
})

test('the youth union has its own title and mark', () => {
  const body = { ...district, kindCode: 'youth-union', branch: 'mass' as const, name: 'Huyện đoàn Sông Mơ' }
  expect(deriveLetterhead(body)).toMatchObject({ motto: ['Đoàn TNCS Hồ Chí Minh'], mark: '***' })
})

test('a numbered place keeps its word', () => {
  const body = { ...district, kindCode: 'front', branch: 'front' as const, name: 'MTTQ', localityName: 'Quận 3' }
  expect(deriveLetterhead(body).place).toBe('Quận 3')
})

test('what the office did not choose stays derived', () => {
  const derived = deriveLetterhead({
    ...district,
    kindCode: 'party-committee',
    branch: 'party',
    name: 'Huyện ủy Sông Mơ',
  })
  expect(applyChoice(derived, { ...NO_CHOICE, superior: ['Đảng bộ tỉnh Phù Vân'] })).toEqual({
    ...derived,
    superior: ['Đảng bộ tỉnh Phù Vân'],
  })
})
