import { expect, test } from 'vitest'
import { planDeliveries } from './plan-deliveries.ts'

test('each body gets what its line of Nơi nhận says, once', () => {
  expect(
    planDeliveries(
      [
        { organisationIds: ['a', 'b'], content: 'excerpt' },
        { organisationIds: ['b', 'c'], content: 'whole' },
        { organisationIds: ['c'], content: 'excerpt' },
      ],
      [],
      [],
    ),
  ).toEqual([
    { organisationId: 'a', content: 'excerpt', basis: 'recipient' },
    { organisationId: 'b', content: 'whole', basis: 'recipient' },
    { organisationId: 'c', content: 'whole', basis: 'recipient' },
  ])
})

test('who has work without being named gets the excerpt of it; the own office gets nothing', () => {
  expect(
    planDeliveries(
      [{ organisationIds: ['office'], content: 'whole' }],
      ['xa', 'office', 'issuer'],
      ['office', 'issuer'],
    ),
  ).toEqual([{ organisationId: 'xa', content: 'excerpt', basis: 'assigned' }])
})
