import type { Conclusion } from '@phoihop/contract/conclusions'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { delegationsApi } from '@phoihop/contract/delegations'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { reviewsApi } from '@phoihop/contract/reviews'
import { sessionApi } from '@phoihop/contract/session'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { itemOf, openWriter, rewriteWith, writtenPaper } from '../../testing/manuscripts.ts'
import { draftPaper } from '../../testing/papers.ts'
import { asking } from '../../testing/reviews.ts'
import { signedPaper, submission, submittedPaper } from '../../testing/submitted.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const reason = 'Còn thiếu thời hạn ở mục 2'
const moves = (paper: Conclusion, who = 'here:secretary') =>
  app.ok(who, paperMovesApi.list, { params: { id: paper.id } })
const sign = (paper: Conclusion, who = 'here:leader', textSha256 = paper.textSha256) =>
  app.call(who, paperMovesApi.sign, { params: { id: paper.id }, body: { version: paper.version, textSha256 } })
const codeOf = async (answer: Promise<{ json(): { code: string } }>) => (await answer).json().code
const issue = (paper: Conclusion) =>
  app.call('here:secretary', conclusionsApi.issue, { params: { id: paper.id }, body: { version: paper.version } })
/** As if it had been written in the product's editor. */
const writeHere = (paper: Conclusion) =>
  app.db.prisma.conclusion.update({ where: { id: paper.id }, data: { origin: 'written', manuscript: { blocks: [] } } })

test('a draft is submitted, returned with a reason, submitted again, signed and issued; each step stays to be read', async () => {
  const first = await submittedPaper(app, { symbol: 'KL/M1' })
  await app.ok('here:leader', paperMovesApi.return, {
    params: { id: first.id },
    body: { version: first.version, reason },
  })
  expect((await app.call('here:leader', conclusionsApi.get, { params: { id: first.id } })).statusCode).toBe(404)
  const waiting = await app.ok('here:secretary', reviewsApi.waiting)
  expect(waiting.returned.map(({ id }) => id)).toEqual([first.id])
  const draft = await app.ok('here:secretary', conclusionsApi.get, { params: { id: first.id } })
  expect(draft.state).toBe('draft')
  const again = await app.ok('here:secretary', paperMovesApi.submit, submission(app, draft))
  expect((await app.ok('here:leader', reviewsApi.waiting)).toSign.map(({ id }) => id)).toEqual([first.id])
  const signed = (await sign(again)).json()
  expect((await app.ok('here:secretary', reviewsApi.waiting)).toIssue.map(({ id }) => id)).toEqual([first.id])
  const issued = (await issue(signed)).json()
  expect(issued).toMatchObject({ state: 'issued', number: '01', issuedOn: '2017-06-20', signerName: 'Người leader' })
  const history = await moves(issued)
  expect(history.rows.map(({ act, byName, words }) => [act, byName, words])).toEqual([
    ['submit', 'Người secretary', 'Trình Người leader, leader'],
    ['return', 'Người leader', reason],
    ['submit', 'Người secretary', 'Trình Người leader, leader'],
    ['sign', 'Người leader', null],
    ['issue', 'Người secretary', null],
  ])
  expect(history.signedSha256).toBe(issued.textSha256)
  // who only reads the issued paper is told of its issue, not of the way there
  expect((await moves(issued, 'here:observer')).rows.map(({ act }) => act)).toEqual(['issue'])
})

test('under signature neither words nor header change, by the API or past it', async () => {
  const paper = await submittedPaper(app)
  const header = { form: 'conclusion', issuerId: app.world.body('here:hu'), subject: 'Khác', version: paper.version }
  const params = { id: paper.id }
  expect(await codeOf(app.call('here:secretary', conclusionsApi.update, { params, body: header }))).toBe(
    'conclusions/under-signature',
  )
  const query = { version: paper.version }
  expect(await codeOf(app.call('here:secretary', conclusionsApi.remove, { params, query }))).toBe(
    'conclusions/under-signature',
  )
  await expect(app.db.prisma.conclusion.update({ where: params, data: { subject: 'Khác' } })).rejects.toThrow(
    /under signature/u,
  )
})

test('no step is skipped, by the API or past it', async () => {
  const draft = await draftPaper(app, 'here', { number: null })
  await writeHere(draft)
  expect(await codeOf(issue(draft))).toBe('conclusions/not-signed')
  await expect(
    app.db.prisma.conclusion.update({
      where: { id: draft.id },
      data: { state: 'issued', number: '9', issuedAt: app.now() },
    }),
  ).rejects.toThrow(/only when signed/u)
  const submitted = await app.ok('here:secretary', paperMovesApi.submit, submission(app, draft))
  expect(await codeOf(issue(submitted))).toBe('conclusions/not-signed')
  expect(await codeOf(app.call('here:secretary', paperMovesApi.submit, submission(app, submitted)))).toBe(
    'conclusions/state-refuses',
  )
  const signed = (await sign(submitted)).json()
  expect(await codeOf(sign(signed))).toBe('conclusions/state-refuses')
  expect((await issue(signed)).statusCode).toBe(200)
})

test('only the text that was read is signed, only by whom it was submitted to', async () => {
  const paper = await submittedPaper(app)
  expect(await codeOf(sign(paper, 'here:leader', 'a'.repeat(64)))).toBe('conclusions/text-changed')
  expect((await sign(paper, 'here:chief')).statusCode).toBe(403)
  expect((await sign(paper, 'there:leader')).statusCode).toBe(404)
  expect((await sign(paper, 'here:chair-a')).statusCode).toBe(404)
})

test('signed and withdrawn at one moment: one of both happens', async () => {
  const paper = await submittedPaper(app)
  const answers = await Promise.all([
    sign(paper),
    app.call('here:secretary', paperMovesApi.withdraw, {
      params: { id: paper.id },
      body: { version: paper.version, reason },
    }),
  ])
  const [good, bad] = answers.toSorted((a, b) => a.statusCode - b.statusCode)
  expect(good?.statusCode).toBe(200)
  // whoever comes second is too late, or no longer sees it
  expect([404, 409]).toContain(bad?.statusCode)
})

test('a signed paper may be taken back before it is issued; its signature goes with it', async () => {
  const signed = await signedPaper(app)
  const draft = await app.ok('here:secretary', paperMovesApi.withdraw, {
    params: { id: signed.id },
    body: { version: signed.version, reason },
  })
  expect(draft.state).toBe('draft')
  expect((await moves(draft)).signedSha256).toBeNull()
})

test('who acts for the signer by delegation reads and gives back, but signs not under another’s name', async () => {
  const paper = await submittedPaper(app)
  const { membershipId } = app.world.person('here:leader')
  const delegation = await app.ok('here:leader', delegationsApi.create, {
    body: {
      membershipId,
      personId: app.world.person('here:chief').personId,
      startsOn: '2017-06-20',
      endsOn: '2017-06-30',
      reach: 'all',
    },
  })
  const post = { membershipId, delegationId: delegation.id }
  await app.ok('here:chief', sessionApi.choosePost, { body: post })
  expect((await sign(paper, 'here:chief')).statusCode).toBe(403)
  const { can } = await app.ok('here:chief', paperMovesApi.list, { params: { id: paper.id } })
  expect(can).toMatchObject({ sign: false, return: true })
  const { version } = await app.ok('here:chief', conclusionsApi.get, { params: { id: paper.id } })
  const body = { version, reason: 'Người ký đi công tác.' }
  await app.ok('here:chief', paperMovesApi.return, { params: { id: paper.id }, body })
  expect((await moves(paper)).rows.at(-1)?.byName).toBe('Người chief thay Người leader')
  await app.ok('here:leader', delegationsApi.end, { params: { id: delegation.id } })
})

test('a signature by pen is noted with who and when, not of tomorrow', async () => {
  const draft = await draftPaper(app, 'here', { number: null })
  await writeHere(draft)
  const note = (signedOn: string, authority = 'T/M BAN THƯỜNG VỤ') =>
    app.call('here:secretary', paperMovesApi.signOnPaper, {
      params: { id: draft.id },
      body: { version: draft.version, signedOn, signerName: 'Nguyễn Thử', authority, signaturePost: 'PHÓ BÍ THƯ' },
    })
  expect(await codeOf(note('2017-06-21'))).toBe('conclusions/signed-in-future')
  expect(await codeOf(note('2017-06-19', 'K/T BÍ THƯ'))).toBe('conclusions/signature-unfit')
  expect((await note('2017-06-19')).json()).toMatchObject({ state: 'signed', signerName: 'Nguyễn Thử' })
  expect((await moves(draft)).rows.at(-1)?.words).toBe('Nguyễn Thử ký bản giấy ngày 19/6/2017')
})

test('bad input: no reason, no symbol, somebody who cannot sign it, the party’s K/T', async () => {
  const paper = await submittedPaper(app)
  const empty = { params: { id: paper.id }, body: { version: paper.version, reason: '  ' } }
  expect((await app.call('here:secretary', paperMovesApi.withdraw, empty)).statusCode).toBe(400)
  const bare = await draftPaper(app, 'here', { symbol: null })
  expect(await codeOf(app.call('here:secretary', paperMovesApi.submit, submission(app, bare)))).toBe(
    'conclusions/symbol-missing',
  )
  const draft = await draftPaper(app)
  for (const who of ['here:chair-a', 'there:leader', 'here:observer', 'here:secretary'])
    expect(await codeOf(app.call('here:secretary', paperMovesApi.submit, submission(app, draft, who)))).toBe(
      'conclusions/signer-unknown',
    )
  const { params, body } = submission(app, draft)
  const unfit = { params, body: { ...body, authority: 'K/T BÍ THƯ' } }
  expect(await codeOf(app.call('here:secretary', paperMovesApi.submit, unfit))).toBe('conclusions/signature-unfit')
})

test('the signers are the leaders of the issuer, and those of the office by order', async () => {
  const draft = await draftPaper(app)
  const { rows } = await app.ok('here:secretary', paperMovesApi.signers, { params: { id: draft.id } })
  expect(rows.map(({ personName, authority }) => [personName, authority])).toEqual([
    ['Người leader', 'T/M BAN THƯỜNG VỤ'],
    ['Người chief', 'T/L BAN THƯỜNG VỤ'],
  ])
})

test('a paper written here: its words may still change while others are asked, and no longer once it is submitted', async () => {
  const { id } = await writtenPaper(app, { symbol: 'KL/M2' })
  const current = () => app.ok('here:secretary', conclusionsApi.get, { params: { id } })
  expect(await codeOf(app.call('here:secretary', paperMovesApi.submit, submission(app, await current())))).toBe(
    'conclusions/text-empty',
  )
  const writer = await openWriter(app, 'here:secretary', id)
  const write = (...sentences: string[]) => {
    writer.edit(rewriteWith({ blocks: sentences.map((sentence) => itemOf(sentence)) }))
    return writer.push()
  }
  await write('Giao Phòng TC-KH kiểm tra.', 'Thống nhất báo cáo.')
  const review = await app.ok('here:secretary', reviewsApi.open, asking(app, await current(), { units: ['here:tckh'] }))
  await write('Giao Phòng TC-KH kiểm tra kinh phí.', 'Thống nhất báo cáo.')
  await app.ok('here:secretary', reviewsApi.close, { params: { id: review.id }, body: { version: review.version } })
  const submitted = await app.ok('here:secretary', paperMovesApi.submit, submission(app, await current()))
  const late = await openWriter(app, 'here:secretary', id)
  late.edit(rewriteWith({ blocks: [itemOf('Khác.')] }))
  await expect(late.push()).rejects.toThrow(/under-signature/u)
  expect(await codeOf(issue(submitted))).toBe('conclusions/not-signed')
  const signed = (await sign(submitted)).json()
  expect((await issue(signed)).json()).toMatchObject({ state: 'issued', number: '01', issuedOn: '2017-06-20' })
})
