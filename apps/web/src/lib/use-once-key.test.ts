import { expect, test } from 'vitest'
import { createKeeper } from './use-once-key.ts'

test('the same content sent again keeps its key', () => {
  const keeper = createKeeper()
  expect(keeper.keyFor({ words: 'a' })).toBe(keeper.keyFor({ words: 'a' }))
})

test('other content, or the same after success, gets a new key', () => {
  const keeper = createKeeper()
  const first = keeper.keyFor({ words: 'a' })
  expect(keeper.keyFor({ words: 'b' })).not.toBe(first)
  const second = keeper.keyFor({ words: 'b' })
  keeper.done()
  expect(keeper.keyFor({ words: 'b' })).not.toBe(second)
})
