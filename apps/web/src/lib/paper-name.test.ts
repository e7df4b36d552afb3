import { expect, test } from 'vitest'
import { paperNumber } from './paper-name.ts'

test('a number stands before its symbol as the form prints it', () => {
  expect(paperNumber({ number: '07', symbol: 'KL/HU' })).toBe('07-KL/HU')
  expect(paperNumber({ number: '13', symbol: 'TB-UBND' })).toBe('13/TB-UBND')
  expect(paperNumber({ number: '01', symbol: 'PĐĐ/VPHU' })).toBe('01-PĐĐ/VPHU')
  expect(paperNumber({ number: '07', symbol: '-KL/HU' })).toBe('07-KL/HU')
})

test('a paper without a number is a draft', () => {
  expect(paperNumber({ number: null, symbol: 'TB-UBND' })).toBe('Dự thảo TB-UBND')
})
