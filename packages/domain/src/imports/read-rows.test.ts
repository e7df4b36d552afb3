import { expect, test } from 'vitest'
import { checkCells, parseDay } from './check-cells.ts'
import { readOrganisationRows } from './read-organisation-rows.ts'

test.each([
  ['1/7/2025', '2025-07-01'],
  ['01-07-2025', '2025-07-01'],
  ['1.7.2025', '2025-07-01'],
  ['2025-07-01', '2025-07-01'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2025', null],
  ['7/2025', null],
  ['2017', null],
  ['1/1/1800', null],
])('%s as a day is %s', (text, day) => expect(parseDay(text)).toBe(day))

test('one row tells all that is wrong in it', () => {
  const cells = {
    fullName: '',
    organisation: 'x'.repeat(301),
    post: 'P',
    function: 'Q',
    scope: 'S',
    startsOn: '2/1/2017',
    endsOn: '1/1/2017',
  }
  const { mistakes } = checkCells('people', { row: 5, cells })
  expect(mistakes.map(({ column, code }) => [column, code])).toEqual([
    ['fullName', 'missing'],
    ['organisation', 'too-long'],
    ['endsOn', 'ends-before-start'],
  ])
})

const known = {
  kinds: [{ code: 'department', name: 'Phòng' }],
  localities: [
    { id: 'x', name: 'Xã Một' },
    { id: 'y1', name: 'Xã Hai' },
    { id: 'y2', name: 'Xã Hai' },
  ],
  bodies: [],
}
const row = (n: number, name: string, more: Record<string, string> = {}) => ({
  row: n,
  cells: { name, shortName: name, kind: 'phong', locality: 'xã một', startsOn: '1/1/2017', ...more },
})

test('parents may stand after those that stand under them; names are found without accents', () => {
  const { creates, mistakes } = readOrganisationRows(
    [row(2, 'A', { parent: 'B' }), row(3, 'B', { parent: 'C' }), row(4, 'C')],
    known,
  )
  expect(mistakes).toEqual([])
  expect(creates.map((body) => [body.name, body.parentRow, body.localityId])).toEqual([
    ['A', 3, 'x'],
    ['B', 4, 'x'],
    ['C', null, 'x'],
  ])
})

test('every row of a circle is told, and a name that two places bear', () => {
  const rows = [row(2, 'A', { parent: 'B' }), row(3, 'B', { parent: 'A' }), row(4, 'D', { locality: 'Xã Hai' })]
  expect(readOrganisationRows(rows, known).mistakes).toEqual([
    { row: 2, column: 'parent', code: 'parent-circle' },
    { row: 3, column: 'parent', code: 'parent-circle' },
    { row: 4, column: 'locality', code: 'several-places' },
  ])
})
