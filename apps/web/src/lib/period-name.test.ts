import { expect, test } from 'vitest'
import { periodName, periodTitle } from './period-name.ts'

test('every kind of period has its name', () => {
  expect(['2017-Q2', '2017-05', '2017-H1', '2017-H2', '2017'].map(periodName)).toEqual([
    'quý II/2017',
    'tháng 5/2017',
    '6 tháng đầu năm 2017',
    '6 tháng cuối năm 2017',
    'năm 2017',
  ])
  expect(periodTitle('2017-Q4')).toBe('Quý IV/2017')
})
