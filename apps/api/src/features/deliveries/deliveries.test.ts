import { conclusionsApi } from '@phoihop/contract/conclusions'
import { deliveriesApi } from '@phoihop/contract/deliveries'
import { paperGrantsApi } from '@phoihop/contract/paper-grants'
import { readDocument } from '@phoihop/reader/documents/read-document'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Letter } from '../../platform/mail.ts'
import { issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { workOff } from '../../testing/work-off.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const officer = 'here:officer'
const sentTo = async (paperId: string) => {
  const { rows } = await app.ok(secretary, deliveriesApi.ofPaper, { params: { id: paperId } })
  return new Map(rows.map((row) => [row.organisation.id, row]))
}

describe('an issued paper', () => {
  test('goes to the bodies of Nơi nhận, classes to each member, and as an excerpt to who only has work in it', async () => {
    const recipients = [
      { words: 'UBND các xã', content: 'excerpt' },
      { words: 'Ủy ban MTTQ huyện', organisationId: app.world.body('here:mttq') },
      { words: 'Lưu Văn phòng Huyện ủy' },
    ]
    const { paper } = await issuedPaper(app, 'here', { recipients })
    const sent = await sentTo(paper.id)
    expect(sent.get(app.world.body('here:mttq'))).toMatchObject({
      content: 'whole',
      basis: 'recipient',
      state: 'unopened',
    })
    expect(sent.get(app.world.body('here:ub-a'))).toMatchObject({ content: 'excerpt', basis: 'recipient' })
    expect(sent.get(app.world.body('here:tckh'))).toMatchObject({ content: 'excerpt', basis: 'assigned' })
    // who keeps it and who issued it have it
    expect(sent.has(paper.keeper.id) || sent.has(paper.issuer.id)).toBe(false)
  })

  test('is shown before issue as it is sent by issuing', async () => {
    const { paper } = await issuedPaper(app)
    const again = await app.ok(secretary, conclusionsApi.create, {
      body: {
        form: 'conclusion',
        issuerId: paper.issuer.id,
        number: '901',
        symbol: 'KL/HU',
        subject: 'x',
        issuedOn: '2017-06-01',
        text: '1. Giao việc.',
        recipients: [{ words: 'Ban Dân vận', organisationId: app.world.body('here:bdv') }],
      },
    })
    const plan = await app.ok(secretary, conclusionsApi.previewIssue, { params: { id: again.id } })
    expect(plan.deliveries).toMatchObject([{ organisation: { id: app.world.body('here:bdv') }, content: 'whole' }])
  })
})

describe('the receiving body', () => {
  test('sees it in its list with its own work counted, opens it once and acknowledges it once', async () => {
    const { paper } = await issuedPaper(app)
    const { rows, total } = await app.ok(officer, deliveriesApi.list, { query: { state: 'unopened' } })
    expect(total).toBe(rows.length)
    const row = rows.find((one) => one.paper.id === paper.id)
    expect(row).toMatchObject({ state: 'unopened', tasks: 1, organisation: { id: app.world.body('here:tckh') } })
    const params = { id: row?.id ?? '' }
    const opened = await app.ok(officer, deliveriesApi.open, { params })
    expect(opened).toMatchObject({ state: 'opened', openedBy: 'Người officer', acknowledgedAt: null })
    expect(await app.ok(officer, deliveriesApi.open, { params })).toEqual(opened)
    const acknowledged = await app.ok(officer, deliveriesApi.acknowledge, { params })
    expect(acknowledged).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: 'Người officer',
      openedAt: opened.openedAt,
    })
    expect((await sentTo(paper.id)).get(app.world.body('here:tckh'))).toMatchObject({ state: 'acknowledged' })
    const opens = await app.db.prisma.auditEntry.count({ where: { action: 'deliveries.open', subjectId: params.id } })
    expect(opens).toBe(1)
  })

  test('acknowledging what was not opened opens it', async () => {
    const { paper } = await issuedPaper(app)
    const row = (await sentTo(paper.id)).get(app.world.body('here:tckh'))
    const done = await app.ok(officer, deliveriesApi.acknowledge, { params: { id: row?.id ?? '' } })
    expect(done.openedAt).not.toBeNull()
  })
})

describe('sending further', () => {
  test('gives a body that was not named the paper; twice, to the keeper or to a foreign body it is refused', async () => {
    const { paper } = await issuedPaper(app)
    const params = { id: paper.id }
    const bdv = app.world.body('here:bdv')
    expect((await app.call('here:secretary-bdv', conclusionsApi.get, { params })).statusCode).toBe(404)
    const { rows } = await app.ok(secretary, deliveriesApi.send, { params, body: { organisationId: bdv } })
    expect(rows.find((row) => row.organisation.id === bdv)).toMatchObject({ basis: 'added', content: 'whole' })
    expect((await app.call('here:secretary-bdv', conclusionsApi.get, { params })).statusCode).toBe(200)
    for (const [organisationId, code] of [
      [bdv, 'deliveries/sent-already'],
      [paper.keeper.id, 'deliveries/sent-already'],
      [app.world.body('there:bdv'), 'deliveries/body-unknown'],
    ])
      expect((await app.call(secretary, deliveriesApi.send, { params, body: { organisationId } })).json().code).toBe(
        code,
      )
  })

  test('sent six times at one moment to one body, it goes there once', async () => {
    const { paper } = await issuedPaper(app)
    const sending = { params: { id: paper.id }, body: { organisationId: app.world.body('here:bdv') } }
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.call(secretary, deliveriesApi.send, sending)))
    const codes = answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b)
    expect(codes).toEqual([200, 409, 409, 409, 409, 409])
  })

  test('what was sent cannot be rewritten or deleted, whatever the program says', async () => {
    const { paper } = await issuedPaper(app)
    const client = new pg.Client({ connectionString: app.appUrl })
    await client.connect()
    for (const attack of [
      'delete from delivery where conclusion_id = $1',
      "update delivery set content = 'whole', organisation_id = (select id from organisation limit 1) where conclusion_id = $1",
      'update delivery set sent_at = now() where conclusion_id = $1',
    ])
      await expect(client.query(attack, [paper.id])).rejects.toThrow(/stays|permission denied/u)
    await client.end()
  })
})

type Sent = Letter & { to: string }

describe('mail', () => {
  const letters: Sent[] = []
  const mailer = {
    from: 'x@phoihop.example',
    send: async (letter: Sent) => {
      letters.push(letter)
    },
    close: () => undefined,
  }

  test('tells each body that handles papers, with its own work only; a restricted paper by its number only', async () => {
    await workOff(app, mailer)
    letters.length = 0
    const { paper } = await issuedPaper(app)
    await workOff(app, mailer)
    const toTckh = letters.find(({ to }) => to === app.world.person(officer).email)
    expect(toTckh?.subject).toBe(`Văn bản đến: Kết luận số ${paper.number}-KL/HU ngày 1/6/2017`)
    expect(toTckh?.text).toContain('Giao Phòng TC-KH kiểm tra')
    expect(toTckh?.text).not.toContain('Đề nghị UBND các xã')
    const [attached] = toTckh?.attachments ?? []
    expect(attached).toMatchObject({ filename: expect.stringMatching(/trich-phong-tc-kh\.pdf$/u) })
    const read = await readDocument(new Uint8Array(attached?.content ?? []))
    const text = read.ok ? read.text.replace(/\s+/gu, ' ') : ''
    expect(text).toContain('Giao Phòng TC-KH kiểm tra')
    expect(text).not.toContain('Đề nghị UBND các xã')
    expect(toTckh?.text).toContain(`https://phoihop.example/conclusions/${paper.id}`)
    letters.length = 0
    const secret = await issuedPaper(app, 'here', { sensitivity: 'restricted', subject: 'Kỷ luật cán bộ' })
    await workOff(app, mailer)
    // nobody there may read it yet
    expect(letters).toEqual([])
    const reader = app.world.person(officer)
    await app.ok(secretary, paperGrantsApi.grant, {
      params: { id: secret.paper.id },
      body: { membershipId: reader.membershipId },
    })
    await app.ok(secretary, deliveriesApi.remind, { params: { id: secret.paper.id } })
    await workOff(app, mailer)
    expect(letters.map(({ to }) => to)).toEqual([reader.email])
    expect(letters[0]?.attachments ?? []).toEqual([])
    expect(letters[0]?.text).not.toMatch(/Kỷ luật|Giao Phòng/u)
  })

  test('a reminder goes only to who has not opened, once a day', async () => {
    const { paper } = await issuedPaper(app)
    await workOff(app, mailer)
    letters.length = 0
    const row = (await sentTo(paper.id)).get(app.world.body('here:tckh'))
    await app.ok(officer, deliveriesApi.open, { params: { id: row?.id ?? '' } })
    const params = { id: paper.id }
    const { reminded } = await app.ok(secretary, deliveriesApi.remind, { params })
    expect(reminded).toBe((await sentTo(paper.id)).size - 1)
    await app.ok(secretary, deliveriesApi.remind, { params })
    await workOff(app, mailer)
    expect(letters.length).toBeGreaterThan(0)
    expect(new Set(letters.map(({ to }) => to)).size).toBe(letters.length)
    expect(letters.map(({ to }) => to)).not.toContain(app.world.person(officer).email)
  })
})
