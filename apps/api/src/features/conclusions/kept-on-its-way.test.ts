import { amendmentsApi } from '@phoihop/contract/amendments'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { reviewsApi } from '@phoihop/contract/reviews'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { amendingDraft, postponement } from '../../testing/amending.ts'
import { openWriter, writtenPaper } from '../../testing/manuscripts.ts'
import { questionOf, reviewedPaper } from '../../testing/reviews.ts'
import { signedPaper, submission } from '../../testing/submitted.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
/** What a statement names: an issued paper that was asked about, its round; signed, written and amending ones. */
let ids: Record<string, string>
beforeAll(async () => {
  app = await createTestApp()
  const secretary = 'here:secretary'
  const { paper, review } = await reviewedPaper(app)
  const asked = await questionOf(app, 'here:officer', paper)
  const comment = { start: null, end: null, textSha256: paper.textSha256, words: 'Chưa rõ nguồn kinh phí' }
  await app.ok('here:officer', reviewsApi.comment, { params: { id: asked }, body: comment })
  await app.ok(secretary, reviewsApi.close, { params: { id: review.id }, body: { version: review.version } })
  const { version } = await app.ok(secretary, conclusionsApi.get, { params: { id: paper.id } })
  await app.ok(secretary, conclusionsApi.issue, { params: { id: paper.id }, body: { version } })
  const { draft, earlier } = await amendingDraft(app)
  const relations = [postponement(earlier)]
  await app.ok(secretary, amendmentsApi.relate, {
    params: { id: draft.id },
    body: { version: draft.version, relations },
  })
  const amending = await app.ok(secretary, conclusionsApi.get, { params: { id: draft.id } })
  await app.ok(secretary, paperMovesApi.submit, submission(app, amending))
  ids = {
    paper: paper.id,
    review: review.id,
    signed: (await signedPaper(app)).id,
    written: (await writtenPaper(app)).id,
    amending: draft.id,
    other: app.world.body('here:mttq'),
    post: app.world.person(secretary).membershipId,
  }
})
afterAll(() => app.close())

const move = (paper: string, from: string, to: string) =>
  `insert into paper_move (id, conclusion_id, act, from_state, to_state, at, by_name, post, text_sha256)
    values (gen_random_uuid(), '{${paper}}', 'sign', '${from}', '${to}', now(), 'x', 'x', 'x')`
const version = (paper: string) =>
  `insert into manuscript_version (id, conclusion_id, version, reason, membership_ids, started_at, at, manuscript)
    values (gen_random_uuid(), '{${paper}}', 1, 'named', '{}', now(), now(), '{}')`

test.each([
  ['a step an issued paper did not take', move('paper', 'issued', 'draft')],
  ['a second issue', move('paper', 'signed', 'issued')],
  ['a signature given twice', move('signed', 'submitted', 'signed')],
  ['the words of a comment', "update review_comment set words = 'khác' where review_id = '{review}'"],
  ['the outcome of a comment on an issued paper', "update review_comment set outcome = 'taken', outcome_at = now()"],
  ['a comment', "delete from review_comment where review_id = '{review}'"],
  [
    'a comment, taken out and put in again',
    'with gone as (delete from review_comment returning *) insert into review_comment select * from gone',
  ],
  [
    'a comment after the round',
    `insert into review_comment (id, review_id, asked_id, by_name, post, text_sha256, words, at)
      select gen_random_uuid(), review_id, asked_id, 'x', 'x', 'x', 'x', at from review_comment`,
  ],
  ['an answer after the round', "update review_asked set answer = 'agree', answered_at = now()"],
  ['who was asked', "delete from review_asked where review_id = '{review}'"],
  ['a round', "delete from review where id = '{review}'"],
  ['a closed round, opened again', "update review set closed_at = null where id = '{review}'"],
  ['a round, moved to another paper', "update review set conclusion_id = '{signed}' where id = '{review}'"],
  ['whose a book is', "update number_book set issuer_id = '{other}'"],
  ['the symbol of a book', "update number_book set symbol = 'KL/KHAC'"],
  [
    'a number given to a paper that is not issued',
    `insert into number_entry (id, book_id, number, state, conclusion_id, by_name, by_membership_id, at)
      select gen_random_uuid(), id, 99, 'given', '{signed}', 'x', '{post}', now() from number_book limit 1`,
  ],
  [
    'what is not issued, sent',
    `insert into delivery (id, conclusion_id, organisation_id, content, basis, sent_at)
      values (gen_random_uuid(), '{signed}', '{other}', 'whole', 'recipient', now())`,
  ],
  [
    'Nơi nhận under a signature',
    "insert into recipient (id, conclusion_id, ordinal, words) values (gen_random_uuid(), '{signed}', 99, 'x')",
  ],
  ['what a submitted paper says of another', "delete from paper_relation where later_id = '{amending}'"],
  ['what it says of a task', "update task_change set due_on = '2030-01-01' where act = 'postpone'"],
  ['who is to sign', "update conclusion set signer_id = '{post}' where id = '{signed}'"],
  ['who keeps a signed paper', "update conclusion set keeper_id = '{other}' where id = '{signed}'"],
  ['how a paper came to be', "update conclusion set origin = 'entered', manuscript = null where id = '{written}'"],
  ['a version under a signature', version('signed')],
  ['a version of an issued paper', version('paper')],
  ['a kept version', "update manuscript_version set manuscript = '{}' where conclusion_id = '{written}'"],
  ['a kept version, deleted', "delete from manuscript_version where conclusion_id = '{written}'"],
])("cannot be made or changed by SQL with the application's role: %s", async (_name, statement) => {
  const text = statement.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => ids[name] ?? `{${name}}`)
  await expect(app.db.pool.query(text)).rejects.toThrow(
    /did not go|stays|under signature|was written|is issued|that bears it|what is issued is sent/u,
  )
})

test('a draft that was asked about goes with all that was said of it', async () => {
  const { paper, review } = await reviewedPaper(app)
  await app.ok('here:secretary', reviewsApi.close, { params: { id: review.id }, body: { version: review.version } })
  const { id, version } = await app.ok('here:secretary', conclusionsApi.get, { params: { id: paper.id } })
  await app.ok('here:secretary', conclusionsApi.remove, { params: { id }, query: { version } })
  const left = await app.db.prisma.reviewAsked.count({ where: { reviewId: review.id } })
  expect(left).toBe(0)
})

test('a written draft that was submitted and taken back goes with its versions, steps and moves', async () => {
  const written = await writtenPaper(app, { symbol: 'KL/HU' })
  const params = { id: written.id }
  const writer = await openWriter(app, 'here:secretary', written.id)
  writer.edit((tr) => tr.insertText('Giao Phòng TC-KH kiểm tra.', 2))
  await writer.push()
  const draft = await app.ok('here:secretary', conclusionsApi.get, { params })
  const { version } = await app.ok('here:secretary', paperMovesApi.submit, submission(app, draft))
  const body = { version, reason: 'Viết lại' }
  const back = await app.ok('here:secretary', paperMovesApi.withdraw, { params, body })
  await app.ok('here:secretary', conclusionsApi.remove, { params, query: { version: back.version } })
  const where = { conclusionId: written.id }
  const { manuscriptVersion, manuscriptStep, paperMove } = app.db.prisma
  const left = [manuscriptVersion.count({ where }), manuscriptStep.count({ where }), paperMove.count({ where })]
  expect(await Promise.all(left)).toEqual([0, 0, 0])
})
