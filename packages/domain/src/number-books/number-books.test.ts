import { describe, expect, test } from 'vitest'
import { defaultBook } from './default-book.ts'
import { findGaps, isFarBeyond, parsePaperNumber, printPaperNumber } from './paper-number.ts'
import { proposeSymbol } from './propose-symbol.ts'

describe('the number of a paper', () => {
  test.each([
    ['07', { number: 7, suffix: '' }],
    ['112', { number: 112, suffix: '' }],
    ['12a', { number: 12, suffix: 'a' }],
    ['12 BIS', { number: 12, suffix: 'bis' }],
  ])('%s is read', (text, number) => expect(parsePaperNumber(text)).toEqual(number))

  test.each(['', '00', 'KL', '1/2', '1234567', '12abcde', '-3'])('"%s" is none a book counts', (text) => {
    expect(parsePaperNumber(text)).toBeNull()
  })

  test('below ten has a zero before', () => {
    expect(printPaperNumber({ number: 7, suffix: '' })).toBe('07')
    expect(printPaperNumber({ number: 12, suffix: 'a' })).toBe('12a')
  })

  test('far beyond the book is noticed, the next few are not', () => {
    expect(isFarBeyond(112, 13)).toBe(true)
    expect(isFarBeyond(15, 13)).toBe(false)
  })

  test('gaps are what nobody used below the last', () => {
    expect(findGaps([1, 2, 5, 9, 9])).toEqual([
      { from: 3, to: 4 },
      { from: 6, to: 8 },
    ])
    expect(findGaps([])).toEqual([])
  })
})

describe('the book a paper falls into', () => {
  test.each([
    ['state', '2017-06-20', '2017-01-01', '2017-12-31'],
    ['mass', '2017-01-01', '2017-01-01', '2017-12-31'],
    ['party', '2017-06-20', '2015-07-01', '2020-06-30'],
    ['party', '2020-06-30', '2015-07-01', '2020-06-30'],
    ['party', '2020-07-01', '2020-07-01', '2025-06-30'],
    ['party', '2026-11-25', '2025-07-01', '2030-06-30'],
  ])('%s on %s', (branch, on, startsOn, endsOn) => {
    expect(defaultBook(branch, on)).toMatchObject({ startsOn, endsOn })
  })
})

test.each([
  ['party-committee', 'party', 'district', 'conclusion', 'KL/HU'],
  ['party-committee', 'party', 'district', 'notice', 'TB/HU'],
  ['party-committee', 'party', 'commune', 'notice', 'TB/ĐU'],
  ['party-committee', 'party', 'province', 'conclusion', 'KL/TU'],
  ['peoples-committee', 'state', 'district', 'notice', 'TB-UBND'],
  ['state-office', 'state', 'district', 'notice', 'TB-VP'],
  ['department', 'state', 'district', 'notice', null],
  ['party-office', 'party', 'district', 'urging-slip', 'PĐĐ/VPHU'],
  ['peoples-committee', 'state', 'district', 'urging-letter', 'UBND'],
])('the symbol of %s (%s, %s), %s', (kindCode, branch, tierCode, form, symbol) => {
  expect(proposeSymbol({ kindCode, branch, tierCode }, form)).toBe(symbol)
})
