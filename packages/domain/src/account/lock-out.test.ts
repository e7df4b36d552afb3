import { expect, test } from 'vitest'
import { waitMinutes } from './lock-out.ts'

test('four slips cost nothing, then the waits grow to half a day', () => {
  expect([1, 4, 5, 6, 7, 8, 9, 10, 50].map(waitMinutes)).toEqual([0, 0, 1, 2, 5, 15, 30, 720, 720])
})

test('who guesses without pause gets fewer than twenty tries a day', () => {
  let minutes = 0
  let tries = 0
  while (minutes < 24 * 60) {
    tries += 1
    minutes += waitMinutes(tries)
  }
  expect(tries).toBeLessThan(20)
})
