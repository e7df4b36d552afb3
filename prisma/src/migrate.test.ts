import { expect, test } from 'vitest'
import { missingMigrations } from './migrate.ts'

const first = { name: '20260101000000_a', sql: 'select 1', checksum: 'a1' }
const second = { name: '20260102000000_b', sql: 'select 2', checksum: 'b1' }

test('only the steps that are not there yet are missing', () => {
  expect(missingMigrations([first, second], [first])).toEqual([second])
  expect(missingMigrations([first], [first])).toEqual([])
})

test('a database newer than the program is refused', () => {
  expect(() => missingMigrations([first], [first, second])).toThrow('hãy dùng bản mới hơn')
})

test('a step that was changed after it ran is refused', () => {
  expect(() => missingMigrations([{ ...first, checksum: 'a2' }], [first])).toThrow('đã bị sửa')
})
