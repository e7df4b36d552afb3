import { describe, expect, test } from 'vitest'
import { type Address, resolveAddresses } from './resolve-addresses.ts'

const body = (id: string, part = {}) => ({
  id,
  kindCode: 'peoples-committee',
  tierCode: 'commune',
  territoryId: 'here',
  startsOn: '2010-01-01',
  endsOn: null,
  ...part,
})
const bodies = [
  body('a'),
  body('b'),
  body('old', { endsOn: '2016-12-31' }),
  body('new', { startsOn: '2018-01-01' }),
  body('far', { territoryId: 'there' }),
  body('huyện', { tierCode: 'district' }),
]
const classes = new Map([
  ['communes', { tierCode: 'commune', kinds: ['peoples-committee'] }],
  ['nobody', { tierCode: 'commune', kinds: ['police'] }],
])
const lead = (part: Partial<Address>): Address => ({ role: 'lead', organisationId: null, classCode: null, ...part })
const resolve = (addresses: Address[], on = '2017-04-11') =>
  resolveAddresses(addresses, classes, bodies, { territoryId: 'here', on })

describe('addressees on the issue date', () => {
  test('a class is its bodies of that day, tier and territory', () => {
    expect(resolve([lead({ classCode: 'communes' })]).resolved.map((one) => one.organisationId)).toEqual(['a', 'b'])
    expect(resolve([lead({ classCode: 'communes' })], '2016-01-01').resolved.map((one) => one.organisationId)).toEqual([
      'a',
      'b',
      'old',
    ])
  })

  test('"trừ xã a" takes it out of the class', () => {
    const { resolved } = resolve([
      lead({ classCode: 'communes' }),
      { ...lead({ organisationId: 'a' }), role: 'except' },
    ])
    expect(resolved).toEqual([{ organisationId: 'b', role: 'lead', classCode: 'communes' }])
  })

  test('a class taken out of itself leaves nobody, and that is said', () => {
    const { resolved, emptyClasses } = resolve([
      lead({ classCode: 'communes' }),
      { ...lead({ classCode: 'communes' }), role: 'except' },
    ])
    expect([resolved, emptyClasses]).toEqual([[], ['communes']])
  })

  test('a body reached twice is taken once, and leads if any address says so', () => {
    const { resolved } = resolve([
      { ...lead({ classCode: 'communes' }), role: 'coordinating' },
      lead({ organisationId: 'a' }),
    ])
    expect(resolved).toEqual([
      { organisationId: 'a', role: 'lead', classCode: null },
      { organisationId: 'b', role: 'coordinating', classCode: 'communes' },
    ])
  })

  test('what stands for nobody is said, never guessed', () => {
    const { resolved, emptyClasses, endedOrganisations } = resolve([
      lead({ classCode: 'nobody' }),
      lead({ organisationId: 'old' }),
    ])
    expect({ resolved, emptyClasses, endedOrganisations }).toEqual({
      resolved: [],
      emptyClasses: ['nobody'],
      endedOrganisations: ['old'],
    })
  })
})
