import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { afterAll, expect, test } from 'vitest'
import { demoClock } from './demo-clock.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'phoihop-clock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const dayOf = (clock: () => Date) => civilDateAt(clock().getTime())

test('the demo begins in June 2017, is moved on by a date, keeps it, and is never moved back', () => {
  expect(dayOf(demoClock(folder))).toBe('2017-06-20')
  expect(dayOf(demoClock(folder, '2025-07-01'))).toBe('2025-07-01')
  expect(dayOf(demoClock(folder))).toBe('2025-07-01')
  expect(dayOf(demoClock(folder, '2017-06-20'))).toBe('2025-07-01')
})
