import { conclusionsApi } from '@phoihop/contract/conclusions'
import { paperGrantsApi } from '@phoihop/contract/paper-grants'
import { figuresApi } from '@phoihop/contract/figures'
import { meetingsApi } from '@phoihop/contract/meetings'
import { peopleApi } from '@phoihop/contract/people'
import { tasksApi } from '@phoihop/contract/tasks'
import { readsRestricted } from '@phoihop/domain/policy/conclusions-policy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findActorByMembership } from '../../platform/session.ts'
import { issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

const secretary = 'here:secretary'
const PEOPLE = [
  'secretary',
  'secretary-bdv',
  'chief',
  'leader',
  'observer',
  'officer',
  'officer-a',
  'chair-a',
  'women',
  'administrator',
]

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const status = async (who: string, id: string) =>
  (await app.call(who, conclusionsApi.get, { params: { id } })).statusCode
const grant = (id: string, who: string) =>
  app.ok(secretary, paperGrantsApi.grant, {
    params: { id },
    body: { membershipId: app.world.person(who).membershipId },
  })
const restrictedPaper = () => issuedPaper(app, 'here', { sensitivity: 'restricted' })

describe('a restricted paper', () => {
  test('is read by exactly those whom the policy names, whatever the reach of the post', async () => {
    const { paper } = await restrictedPaper()
    for (const key of PEOPLE) {
      const who = `here:${key}`
      const actor = await findActorByMembership(app.db, app.world.person(who).membershipId, '2017-06-20')
      const may = actor !== null && readsRestricted(actor, { keeperId: paper.keeper.id, issuerId: paper.issuer.id })
      expect([who, await status(who, paper.id)]).toEqual([who, may ? 200 : 404])
    }
  })

  test('leaves no trace in lists, totals, searches, meetings or figures of those who may not read it', async () => {
    const seen = async (who: string) => {
      const [papers, tasks, mine, meetings, figures] = await Promise.all([
        app.ok(who, conclusionsApi.list),
        app.ok(who, tasksApi.listAssignments),
        app.ok(who, tasksApi.myWork),
        app.ok(who, meetingsApi.list),
        app.ok(who, figuresApi.get, { query: { period: '2017-Q2' } }),
      ])
      return JSON.stringify([papers, tasks, mine, meetings, figures])
    }
    const watchers = ['here:officer', 'here:officer-a', 'here:chair-a', 'here:observer']
    const before = await Promise.all(watchers.map(seen))
    const { paper } = await restrictedPaper()
    expect(await Promise.all(watchers.map(seen))).toEqual(before)
    const found = await app.ok('here:observer', conclusionsApi.list, { query: { q: paper.number ?? '' } })
    expect(found.rows.map((row) => row.id)).not.toContain(paper.id)
  })

  test('opens to a named person in one post, with that unit’s work, and closes again at once', async () => {
    const { paper, single } = await restrictedPaper()
    const { rows } = await grant(paper.id, 'here:officer')
    expect(rows.map((row) => row.personName)).toEqual(['Người officer'])
    expect(await status('here:officer', paper.id)).toBe(200)
    const task = await app.ok('here:officer', tasksApi.get, { params: { id: single.id } })
    expect(task.assignments.map((one) => one.organisation.id)).toContain(app.world.body('here:tckh'))
    expect(await status('here:officer-mttq', paper.id)).toBe(404)
    await app.ok(secretary, paperGrantsApi.end, { params: { id: paper.id, grantId: rows[0]?.id ?? '' } })
    expect(await status('here:officer', paper.id)).toBe(404)
    expect((await app.call('here:officer', tasksApi.get, { params: { id: single.id } })).statusCode).toBe(404)
  })

  test('closes when the post ends', async () => {
    const { paper } = await restrictedPaper()
    const membershipId = app.world.person('here:officer-b').membershipId
    await grant(paper.id, 'here:officer-b')
    expect(await status('here:officer-b', paper.id)).toBe(200)
    await app.ok('here:administrator', peopleApi.endPost, {
      params: { id: membershipId },
      body: { version: 1, endsOn: '2017-06-19' },
    })
    expect(await status('here:officer-b', paper.id)).toBe(401)
    expect((await app.ok(secretary, paperGrantsApi.list, { params: { id: paper.id } })).rows).toEqual([])
  })

  test('granting twice is one grant; another district, an administrator or an open paper is refused', async () => {
    const { paper } = await restrictedPaper()
    await grant(paper.id, 'here:women')
    expect((await grant(paper.id, 'here:women')).rows).toHaveLength(1)
    const refused = async (id: string, who: string) => {
      const body = { membershipId: app.world.person(who).membershipId }
      return (await app.call(secretary, paperGrantsApi.grant, { params: { id }, body })).json().code
    }
    expect(await refused(paper.id, 'there:officer')).toBe('conclusions/reader-unknown')
    expect(await refused(paper.id, 'here:administrator')).toBe('conclusions/reader-unknown')
    expect(await refused((await issuedPaper(app)).paper.id, 'here:women')).toBe('conclusions/not-restricted')
    const options = await app.ok(secretary, paperGrantsApi.options, { params: { id: paper.id } })
    const names = options.rows.map((row) => row.personName)
    expect(names).toContain('Người officer')
    expect(names).not.toContain('Người women')
    expect(names.every((name) => !name.startsWith('Quản Trị'))).toBe(true)
  })

  test('is offered first to whom the words typed name outright', async () => {
    const restricted = { sensitivity: 'restricted' }
    const { paper } = await issuedPaper(app, 'here', restricted)
    const post = { organisationId: app.world.body('here:tckh'), post: 'Chuyên viên', function: 'officer' } as const
    for (const fullName of ['Dương Thị Vinh', 'Trần Thị Ví Dụ'])
      await app.ok('here:administrator', peopleApi.create, {
        body: { fullName, post: { ...post, startsOn: '2017-01-01' } },
      })
    const { rows } = await app.ok(secretary, paperGrantsApi.options, {
      params: { id: paper.id },
      query: { q: 'vi du' },
    })
    expect(rows.map((row) => row.personName)).toEqual(['Trần Thị Ví Dụ', 'Dương Thị Vinh'])
  })
})
