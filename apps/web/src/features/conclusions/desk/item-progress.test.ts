import { outlinePaper } from '@phoihop/domain/conclusions/outline'
import { expect, test } from 'vitest'
import { itemProgress } from './item-progress.ts'

const text = '1. Giao UBND huyện làm việc này.\n2. Một số việc:\n- Việc một.\n- Việc hai.'
const items = outlinePaper(text).map((block, ordinal) => ({
  ...block,
  ordinal,
  id: String(ordinal),
  withoutTask: false,
}))

test('an item that holds others is judged by those', () => {
  expect(itemProgress({ items, tasks: [] })).toMatchObject({ total: 3, done: 0 })
})

test('saying of the whole that it gives no task settles its parts', () => {
  const settled = items.map((item) => ({ ...item, withoutTask: item.ref === '2' }))
  expect(itemProgress({ items: settled, tasks: [] })).toMatchObject({ total: 3, done: 2 })
})
