import { expect, test } from 'vitest'
import { rawValueTypes } from './raw-value-types.ts'

const parse = (type: number, text: string): unknown => rawValueTypes.getTypeParser(type, 'text')(text)

test('a civil date stays the day it is', () => {
  expect(parse(1082, '2017-04-11')).toBe('2017-04-11')
  expect(parse(1182, '{2017-04-11,NULL}')).toEqual(['2017-04-11', null])
})

test.each([
  ['2017-04-11 02:00:00+00', '2017-04-11T02:00:00.000Z'],
  ['2017-04-11 09:00:00.25+07', '2017-04-11T02:00:00.250Z'],
  ['2017-04-11 07:30:00+05:30', '2017-04-11T02:00:00.000Z'],
  ['infinity', 'infinity'],
])('the instant %s arrives as ISO text', (text, expected) => {
  expect(parse(1184, text)).toBe(expected)
})

test('counts and figures are numbers as long as they fit exactly', () => {
  expect(parse(20, '9007199254740991')).toBe(9007199254740991)
  expect(parse(20, '9007199254740993')).toBe('9007199254740993')
  expect(parse(1700, '66.70')).toBe(66.7)
  expect(parse(1700, '1234567890123456.78')).toBe('1234567890123456.78')
  expect(parse(1016, '{1,NULL,3}')).toEqual([1, null, 3])
})

test('other types are read as pg reads them', () => {
  expect(parse(23, '7')).toBe(7)
  expect(parse(3802, '{"a":1}')).toEqual({ a: 1 })
})
