import { describe, expect, it } from 'vitest'
import { pickForm } from '../forms/pick-form.ts'
import { STATE_FORM } from '../forms/state-form.ts'
import { PARTY_FORM } from '../forms/party-form.ts'
import { balanceLines } from './balance-lines.ts'
import { cleanRuns } from './clean-runs.ts'
import { example } from '../testing/example.ts'
import { openFonts } from '../fonts/font-set.ts'
import { composePaper } from './compose-paper.ts'
import { itemLabel } from './item-labels.ts'
import { numberLine, placeAndDate } from './number-and-date.ts'

describe('number and date', () => {
  it.each([
    ['2020-01-05', 'Hà Nội, ngày 05 tháng 01 năm 2020'],
    ['2020-02-28', 'Hà Nội, ngày 28 tháng 02 năm 2020'],
    ['2020-03-10', 'Hà Nội, ngày 10 tháng 3 năm 2020'],
    ['2020-06-09', 'Hà Nội, ngày 09 tháng 6 năm 2020'],
    ['2020-12-31', 'Hà Nội, ngày 31 tháng 12 năm 2020'],
  ])('%s is written %s', (day, written) => {
    expect(placeAndDate('Hà Nội', day)).toBe(written)
  })

  it.each([
    ['7', 'Số: 07/TB-UBND', 'Số 07-TB-UBND'],
    ['13', 'Số: 13/TB-UBND', 'Số 13-TB-UBND'],
    ['120', 'Số: 120/TB-UBND', 'Số 120-TB-UBND'],
  ])('number %s has a colon and a slash for the state, neither for the Party', (number, state, party) => {
    expect(numberLine(STATE_FORM, number, 'TB-UBND')).toBe(state)
    expect(numberLine(PARTY_FORM, number, 'TB-UBND')).toBe(party)
  })

  it('a number and a day that are not yet given leave room to write', () => {
    expect(numberLine(STATE_FORM, null, 'TB-UBND')).toMatch(/^Số:\s{5,}\/TB-UBND$/u)
    expect(placeAndDate('Lục Nam', null)).toMatch(/^Lục Nam, ngày\s{5,}tháng\s{5,}năm/u)
  })
})

describe('labels', () => {
  it('points follow the Vietnamese alphabet and go on after it', () => {
    const letters = Array.from({ length: 26 }, (_, index) => itemLabel(STATE_FORM, 'letter', index + 1))
    expect(letters.slice(0, 10)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)'])
    expect(new Set(letters).size).toBe(26)
  })

  it('roman parts end with a point for the state and a hyphen for the Party', () => {
    expect(itemLabel(STATE_FORM, 'roman', 14)).toBe('XIV.')
    expect(itemLabel(PARTY_FORM, 'roman', 4)).toBe('IV-')
  })
})

describe('lines and runs', () => {
  it('a long name is broken into even lines, never leaving one word alone', () => {
    const lines = balanceLines('aaaa aaaa aaaa aaaa aaaa aaaa b', 30, (text) => text.length)
    expect(lines).toEqual(['aaaa aaaa aaaa', 'aaaa aaaa aaaa b'])
  })

  it('blanks are one, line breaks are blanks, and spelling of accents stays', () => {
    expect(cleanRuns([{ text: ' Uỷ  ban\n' }, { text: ' hòa ', bold: true }])).toEqual([
      { text: 'Uỷ ban ' },
      { text: 'hòa', bold: true },
    ])
  })
})

describe('form', () => {
  it.each([
    ['state', '2015-01-28', 'nd-30-2020'],
    ['party', '2026-05-26', 'hd-36-2018'],
    ['party', '2026-05-27', 'hd-05-2026'],
    ['party', null, 'hd-05-2026'],
  ] as const)('%s on %s is %s', (world, day, code) => {
    expect(pickForm(world, day).code).toBe(code)
  })
})

it.each([
  ['state', 13, 1],
  ['party', null, 2],
] as const)('a long place is set smaller for the state, and broken for the Party: %s', (world, size, lines) => {
  const place = 'Thành phố Phù Vân'
  const { head } = composePaper(example('tb-13-2015', { world, place }), openFonts().measure)
  const [date] = head[1]?.right ?? []
  expect([date?.size, date?.lines.length]).toEqual([size, lines])
})
