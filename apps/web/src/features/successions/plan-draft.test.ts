import type { OrganisationTree } from '@phoihop/contract/organisations'
import { expect, test } from 'vitest'
import { emptyStart, findStartMistakes, proposePlan, withoutAct } from './plan-draft.ts'

const body = (id: string, parentId: string | null = null): OrganisationTree['organisations'][number] => ({
  id,
  version: 2,
  localityId: 'xã',
  parentId,
  servesId: null,
  name: `Cơ quan ${id} xã Một`,
  shortName: id,
  kindCode: id,
  kindName: id,
  branch: 'state',
  line: null,
  startsOn: '2010-01-01',
  endsOn: null,
  former: [],
  words: '',
})
const tree: OrganisationTree = {
  on: '2017-06-20',
  localities: [
    {
      id: 'xã',
      version: 1,
      parentId: 'huyện',
      name: 'Xã Một',
      tierCode: 'commune',
      tierName: 'Cấp xã',
      startsOn: '2010-01-01',
      endsOn: null,
    },
  ],
  organisations: [body('a'), body('b', 'a')],
  can: { edit: true },
}
const start = { ...emptyStart('2017-06-20', undefined), basis: 'NQ' }

test('what is missing is said at its input', () => {
  expect(Object.keys(findStartMistakes({ ...start, basis: '' }))).toEqual(['basis', 'areaIds', 'placeName'])
  expect(Object.keys(findStartMistakes({ ...start, choice: 'transfer' }))).toEqual(['bodyIds', 'parentId'])
})

test('an area merger proposes a body of each kind, and a kind taken out leaves nothing that points to it', () => {
  const plan = proposePlan({ ...start, areaIds: ['xã'], placeName: 'Xã Hai' }, tree)
  expect(plan.bodies.map((one) => [one.name, one.parent])).toEqual([
    ['Cơ quan a xã Hai', null],
    ['Cơ quan b xã Hai', 'body-1'],
  ])
  expect(plan.localities[0]?.parentId).toBe('huyện')
  const less = withoutAct(plan, 0)
  expect(less.bodies.map((one) => one.parent)).toEqual([null])
})

test('many are dissolved in acts of their own, each with the receivers chosen for all', () => {
  const plan = proposePlan({ ...start, choice: 'dissolve', bodyIds: ['a', 'b'], receiverIds: ['c'] }, tree)
  expect(plan.acts.map((act) => [act.from[0]?.id, act.to])).toEqual([
    ['a', ['c']],
    ['b', ['c']],
  ])
})
