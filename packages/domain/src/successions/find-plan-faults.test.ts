import { describe, expect, test } from 'vitest'
import { findPlanFaults, type KnownBody, type KnownWorld } from './find-plan-faults.ts'
import { type PlanAct, receiverOf, type SuccessionPlan } from './plan.ts'

const known = (id: string, given: Partial<KnownBody> = {}): KnownBody => ({
  id,
  localityId: 'xã-a',
  name: `Cơ quan ${id}`,
  nameSince: '2010-01-01',
  parentId: null,
  startsOn: '2010-01-01',
  endsOn: null,
  ...given,
})
const world = (...bodies: KnownBody[]): KnownWorld => ({
  today: '2017-06-20',
  bodies: new Map(bodies.map((body) => [body.id, body])),
  localities: new Map(['xã-a', 'xã-b'].map((id) => [id, { id, endsOn: null }])),
  predecessorsOf: (id) => new Set(id === 'mới' ? ['cũ'] : []),
})
const act = (kind: PlanAct['kind'], from: string[], to: string[] = [], more: Partial<PlanAct> = {}): PlanAct => ({
  kind,
  from: from.map((id) => ({ id, version: 1 })),
  to,
  name: null,
  shortName: null,
  parent: null,
  handOver: [],
  ...more,
})
const plan = (acts: PlanAct[], more: Partial<SuccessionPlan> = {}): SuccessionPlan => ({
  on: '2017-06-20',
  basis: 'QĐ',
  localities: [],
  bodies: [],
  acts,
  ...more,
})
const body = (key: string, name = key) => ({
  key,
  locality: 'xã-a',
  kindCode: 'department',
  name,
  shortName: name,
  parent: null,
  serves: null,
})
const all = world(
  known('a'),
  known('b'),
  known('c', { parentId: 'a' }),
  known('mới'),
  known('cũ', { endsOn: '2016-12-31' }),
)

describe('a plan is allowed', () => {
  test.each([
    ['a merger into a new body', plan([act('merge', ['a', 'b'], ['n'])], { bodies: [body('n')] })],
    [
      'a new body with the name of one that ends',
      plan([act('merge', ['a', 'b'], ['n'])], { bodies: [body('n', 'Cơ quan a')] }),
    ],
    ['a merger into one that lives on', plan([act('merge', ['a'], ['b'])])],
    ['a split', plan([act('split', ['a'], ['b', 'n'])], { bodies: [body('n')] })],
    ['a dissolution without heir', plan([act('dissolve', ['a'])])],
    ['a new name', plan([act('rename', ['a'], [], { name: 'Tên mới' })])],
    ['another parent', plan([act('transfer', ['b'], [], { parent: 'a' })])],
    ['another parent on the first day', plan([act('transfer', ['b'], [], { parent: 'a' })], { on: '2010-01-01' })],
  ])('%s', (_name, given) => expect(findPlanFaults(given, all)).toEqual([]))
})

describe('a plan is refused at its input', () => {
  test.each([
    ['nothing to do', plan([]), 'acts', 'successions/from-missing'],
    ['a day to come', plan([act('dissolve', ['a'])], { on: '2017-06-21' }), 'on', 'successions/date-in-future'],
    [
      'a day the body did not see',
      plan([act('dissolve', ['a'])], { on: '2010-01-01' }),
      'acts.0.from.0',
      'successions/date-before-body',
    ],
    ['a body nobody knows', plan([act('dissolve', ['x'])]), 'acts.0.from.0', 'successions/body-unknown'],
    ['a body that ended', plan([act('merge', ['cũ'], ['a'])]), 'acts.0.from.0', 'successions/body-ended'],
    ['an heir that ended', plan([act('merge', ['a'], ['cũ'])]), 'acts.0.to.0', 'successions/body-ended'],
    [
      'an heir that ends too',
      plan([act('merge', ['a'], ['b']), act('merge', ['b'], ['a'])]),
      'acts.0.to.0',
      'successions/body-ends-too',
    ],
    [
      'a body in two changes',
      plan([act('dissolve', ['a']), act('rename', ['a'], [], { name: 'x' })]),
      'acts.1.from.0',
      'successions/body-twice',
    ],
    ['an heir it came of', plan([act('merge', ['mới'], ['cũ'])]), 'acts.0.to.0', 'successions/cycle'],
    ['no heir', plan([act('merge', ['a'])]), 'acts.0.to', 'successions/to-missing'],
    ['a split into one', plan([act('split', ['a'], ['b'])]), 'acts.0.to', 'successions/to-missing'],
    [
      'the same name',
      plan([act('rename', ['a'], [], { name: 'Cơ quan a' })]),
      'acts.0.name',
      'successions/name-unchanged',
    ],
    [
      'a parent that stands under it',
      plan([act('transfer', ['a'], [], { parent: 'c' })]),
      'acts.0.parent',
      'organisations/parent-circle',
    ],
    [
      'a name borne there',
      plan([act('merge', ['a'], ['n'])], { bodies: [body('n', 'Cơ quan b')] }),
      'bodies.0.name',
      'organisations/name-taken',
    ],
    [
      'a place where bodies live on',
      plan([], { localities: [{ key: 'p', parentId: null, tierCode: 'commune', name: 'Xã', fromIds: ['xã-a'] }] }),
      'localities.0.fromIds',
      'organisations/locality-in-use',
    ],
    [
      'a receiver that is no heir',
      plan([act('merge', ['a'], ['b'], { handOver: [{ what: 'people', fromId: null, itemIds: null, to: 'c' }] })]),
      'acts.0.handOver.0.to',
      'successions/receiver-unknown',
    ],
  ] as const)('%s', (_name, given, path, code) => expect(findPlanFaults(given, all)).toContainEqual({ path, code }))
})

test('each thing goes to the first that a rule names, else to the first heir, else to nobody', () => {
  const split = act('split', ['a'], ['b', 'n'], {
    handOver: [
      { what: 'people', fromId: 'a', itemIds: ['p1'], to: 'n' },
      { what: 'assignments', fromId: null, itemIds: null, to: 'n' },
    ],
  })
  const item = (what: 'people' | 'assignments', id: string) => ({ what, id, organisationId: 'a' })
  expect(receiverOf(split, item('people', 'p1'))).toBe('n')
  expect(receiverOf(split, item('people', 'p2'))).toBe('b')
  expect(receiverOf(split, item('assignments', 'w1'))).toBe('n')
  expect(receiverOf(act('dissolve', ['a']), item('people', 'p1'))).toBeNull()
})
