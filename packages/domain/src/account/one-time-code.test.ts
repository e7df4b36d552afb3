import { expect, test } from 'vitest'
import { acceptedStep } from './one-time-code.ts'

const at = (step: number) => step * 30_000 + 10_000
const is = (code: number) => (step: number) => step === code

test('a code counts in its half minute and one before or after', () => {
  expect(acceptedStep(at(100), 0, is(100))).toBe(100)
  expect(acceptedStep(at(101), 0, is(100))).toBe(100)
  expect(acceptedStep(at(99), 0, is(100))).toBe(100)
  expect(acceptedStep(at(102), 0, is(100))).toBeNull()
  expect(acceptedStep(at(98), 0, is(100))).toBeNull()
})

test('a code taken once, and those before it, count no more', () => {
  expect(acceptedStep(at(100), 100, is(100))).toBeNull()
  expect(acceptedStep(at(100), 100, is(99))).toBeNull()
  expect(acceptedStep(at(100), 100, is(101))).toBe(101)
})
