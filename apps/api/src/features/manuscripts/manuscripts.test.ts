import { conclusionsApi } from '@phoihop/contract/conclusions'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { readingsApi } from '@phoihop/contract/readings'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { itemOf, openWriter, placeOf, rewriteWith, writtenPaper } from '../../testing/manuscripts.ts'
import { draftPaper, mark, markEntry } from '../../testing/papers.ts'
import { submission } from '../../testing/submitted.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'

const secretary = 'here:secretary'
const SENTENCE = 'Giao Phòng TC-KH kiểm tra việc sử dụng kinh phí; hoàn thành trước ngày 15/6/2017'
const BODY = {
  blocks: [
    { kind: 'paragraph' as const, runs: [{ text: 'Đồng chí Bí thư kết luận:' }] },
    itemOf(`${SENTENCE}.`),
    itemOf('Thống nhất nội dung báo cáo.'),
    { kind: 'closing' as const, runs: [{ text: 'Trên đây là kết luận' }] },
  ],
}

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const paperNow = (id: string) => app.ok(secretary, conclusionsApi.get, { params: { id } })

async function begun() {
  const paper = await writtenPaper(app)
  const writer = await openWriter(app, secretary, paper.id)
  writer.edit(rewriteWith(BODY))
  await writer.push()
  return { id: paper.id, writer, paper: await paperNow(paper.id) }
}

async function marked() {
  const { id, writer, paper } = await begun()
  const task = await mark(app, paper, { sentence: SENTENCE, lead: ['here:tckh'], dueOn: '2017-06-14' })
  return { id, writer, task }
}

describe('a paper written here', () => {
  test('begins empty and has no word', async () => {
    const paper = await writtenPaper(app)
    expect(paper).toMatchObject({ origin: 'written', state: 'draft', text: '', items: [], tasks: [] })
  })

  test('may begin like an entered one, without its head and foot', async () => {
    const like = await draftPaper(app)
    const paper = await writtenPaper(app, { likePaperId: like.id })
    expect(paper.items.map((item) => item.label)).toEqual(['1', '2', '3', '4', null])
    expect(paper.text).toContain(`1. ${SENTENCE}.`)
    expect(paper.text).not.toContain('Nơi nhận')
  })

  test('has the text, the items and the hash of what was written', async () => {
    const { paper } = await begun()
    expect(paper.text.split('\n').slice(0, 2)).toEqual(['Đồng chí Bí thư kết luận:', `1. ${SENTENCE}.`])
    expect(paper.items.map(({ kind, ref }) => [kind, ref])).toEqual([
      ['paragraph', null],
      ['item', '1'],
      ['item', '2'],
      ['closing', null],
    ])
    for (const item of paper.items) expect(paper.text.slice(item.start, item.end)).not.toBe('')
  })

  test('is read for work as an entered one is', async () => {
    const { id } = await begun()
    const { suggestions } = await app.ok(secretary, readingsApi.readAgain, { params: { id } })
    expect(suggestions.rows.map((row) => [row.ref, row.quote])).toEqual([['1', SENTENCE]])
  })

  test('keeps its words in the editor: its text is not changed beside it', async () => {
    const { id, paper } = await begun()
    const header = { form: paper.form, issuerId: paper.issuer.id, subject: 'Trích yếu khác' }
    const body = { ...header, version: paper.version, text: 'Khác.' }
    const refused = await app.call(secretary, conclusionsApi.update, { params: { id }, body })
    expect(refused.json().code).toBe('conclusions/text-written-here')
    const changed = await app.ok(secretary, conclusionsApi.update, {
      params: { id },
      body: { ...header, version: paper.version },
    })
    expect([changed.subject, changed.text]).toEqual(['Trích yếu khác', paper.text])
  })
})

describe('tasks marked in it', () => {
  test('follow their sentence when words before it change', async () => {
    const { id, writer, task } = await marked()
    writer.edit((tr) => tr.insertText('Sau khi nghe báo cáo, đ', 1, 2))
    await writer.push()
    const { text, tasks } = await paperNow(id)
    expect(tasks.map(({ start, end, quote }) => [text.slice(start, end), quote])).toEqual([[SENTENCE, SENTENCE]])
    expect(tasks[0]?.start).not.toBe(task.start)
  })

  test('take over the words of a sentence that is changed and recognisably the same', async () => {
    const { id, writer } = await marked()
    const at = placeOf(writer.state(), '15/6/2017')
    writer.edit((tr) => tr.insertText('30/6/2017', at, at + 9))
    await writer.push()
    const { text, tasks } = await paperNow(id)
    const [task] = tasks
    expect(task?.quote).toBe(SENTENCE.replace('15/6', '30/6'))
    expect(text.slice(task?.start, task?.end)).toBe(task?.quote)
  })

  test('are asked about before their sentence goes, and nothing is saved until then', async () => {
    const { id, writer, task } = await marked()
    const before = await paperNow(id)
    const at = placeOf(writer.state(), SENTENCE)
    writer.edit((tr) => tr.delete(at, at + SENTENCE.length + 1))
    expect(await writer.push()).toMatchObject({
      accepted: false,
      losing: [{ id: task.id, ref: '1', quote: SENTENCE }],
    })
    expect((await paperNow(id)).textSha256).toBe(before.textSha256)
    expect(await writer.push([task.id])).toMatchObject({ accepted: true, losing: [] })
    const after = await paperNow(id)
    expect([after.tasks, after.text.includes(SENTENCE)]).toEqual([[], false])
  })

  test('go with a sentence that is cut out and put in elsewhere', async () => {
    const { id, writer } = await marked()
    writer.edit((tr) => tr.delete(tr.doc.child(0).nodeSize, tr.doc.child(0).nodeSize + tr.doc.child(1).nodeSize))
    expect((await writer.push()).losing).toHaveLength(1)
    writer.edit(rewriteWith({ blocks: [itemOf('Mở đầu.'), itemOf(`${SENTENCE}.`)] }))
    expect(await writer.push()).toMatchObject({ accepted: true })
    expect((await paperNow(id)).tasks.map(({ ref, quote }) => [ref, quote])).toEqual([['2', SENTENCE]])
  })

  test('an item said to give no work keeps that while its words stay', async () => {
    const { id, writer, paper } = await begun()
    const silent = paper.items.find((item) => item.ref === '2')
    await app.ok(secretary, conclusionsApi.markItems, {
      params: { id },
      body: { itemIds: [silent?.id], withoutTask: true },
    })
    writer.edit((tr) => tr.insertText('Mở đầu. ', 1))
    await writer.push()
    expect((await paperNow(id)).items.map((item) => item.withoutTask)).toEqual([false, false, true, false])
    const at = placeOf(writer.state(), 'Thống nhất')
    writer.edit((tr) => tr.insertText('Giao Phòng Nội vụ ', at))
    await writer.push()
    expect((await paperNow(id)).items.some((item) => item.withoutTask)).toBe(false)
  })
})

describe('bad input', () => {
  const push = async (id: string, steps: unknown[], version = 0) =>
    app.call(secretary, manuscriptsApi.push, { params: { id }, body: { version, clientId: 'client-bad', steps } })
  const typed = (text: string) => [
    { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } },
  ]

  test.each([
    ['garbage', [{ nonsense: true }], 'manuscripts/steps-refused'],
    ['NUL', typed('a\0b'), 'manuscripts/steps-refused'],
    ['an item of 20,001 characters', typed('a'.repeat(20_001)), 'manuscripts/block-too-long'],
    ['a secret mark', typed('TỐI MẬT'), 'conclusions/secret-paper'],
  ])('%s is refused and nothing is saved', async (_, steps, code) => {
    const { id } = await writtenPaper(app)
    expect((await push(id, steps)).json().code).toBe(code)
    expect((await paperNow(id)).text).toBe('')
  })

  test('letters of any script and pictures are kept as typed', async () => {
    const { id } = await writtenPaper(app)
    const words = 'Việc 🚩 gấp مرحبا'
    expect((await push(id, typed(words))).statusCode).toBe(200)
    expect((await paperNow(id)).text).toBe(words)
  })

  test('a paper of two hundred pages is saved, and a letter in it too', async () => {
    const { id } = await writtenPaper(app)
    const writer = await openWriter(app, secretary, id)
    const sentence = 'Giao Phòng Nội vụ chủ trì, phối hợp với các cơ quan liên quan rà soát, báo cáo kết quả. '
    const blocks = Array.from({ length: 1000 }, (_, i) => itemOf(`${i} ${sentence.repeat(6)}`))
    writer.edit(rewriteWith({ blocks }))
    await writer.push()
    writer.edit((tr) => tr.insertText('x', 1))
    await writer.push()
    const { text, items } = await paperNow(id)
    expect([text.startsWith('1. x0 Giao'), items.length]).toEqual([true, 1000])
  })
})

describe('versions', () => {
  test('are kept every few minutes, compared and gone back to', async () => {
    const { id, writer } = await begun()
    app.setNow(new Date(NOW.getTime() + 6 * 60_000))
    writer.edit((tr) => tr.insertText('rất kỹ ', placeOf(writer.state(), 'kiểm tra')))
    await writer.push()
    await app.ok(secretary, manuscriptsApi.nameVersion, { params: { id }, body: { name: 'Bản trình' } })
    const { rows } = await app.ok(secretary, manuscriptsApi.versions, { params: { id } })
    expect(rows.map((row) => row.reason)).toEqual(['named', 'writing', 'writing', 'start'])
    const older = rows[2]?.id ?? ''
    const params = { id, versionId: older }
    const { blocks } = await app.ok(secretary, manuscriptsApi.compare, { params })
    expect(blocks.filter((block) => block.fate === 'changed').map((block) => block.label)).toEqual(['1'])
    await app.ok(secretary, manuscriptsApi.restore, { params, body: {} })
    await writer.follow()
    expect(writer.state().doc.textContent).not.toContain('rất kỹ')
    expect((await paperNow(id)).text).toContain(SENTENCE)
    const after = await app.ok(secretary, manuscriptsApi.versions, { params: { id } })
    expect(after.rows[0]?.reason).toBe('restored')
    app.setNow(NOW)
  })

  test('going back asks about tasks that would lose their sentence', async () => {
    const { id, task } = await marked()
    const { rows } = await app.ok(secretary, manuscriptsApi.versions, { params: { id } })
    const start = rows.find((row) => row.reason === 'start')?.id ?? ''
    const params = { id, versionId: start }
    const asked = await app.ok(secretary, manuscriptsApi.restore, { params, body: {} })
    expect([asked.accepted, asked.losing.map((one) => one.id)]).toEqual([false, [task.id]])
    expect((await paperNow(id)).text).toContain(SENTENCE)
    await app.ok(secretary, manuscriptsApi.restore, { params, body: { letGo: [task.id] } })
    expect((await paperNow(id)).text).toBe('')
  })

  test('under signature and once issued nothing of it is written any more; each step keeps its version', async () => {
    const { id, writer, paper } = await begun()
    const header = { symbol: 'KL/HU', issuedOn: '2017-06-01', recipients: [{ words: 'Như trên' }] }
    const body = { version: paper.version, form: 'conclusion', issuerId: paper.issuer.id, subject: 'Họp', ...header }
    const changed = await app.ok(secretary, conclusionsApi.update, { params: { id }, body })
    const submitted = await app.ok(secretary, paperMovesApi.submit, submission(app, changed))
    writer.edit((tr) => tr.insertText('x', 1))
    await expect(writer.push()).rejects.toThrow('conclusions/under-signature')
    const { version, textSha256 } = submitted
    const signed = await app.ok('here:leader', paperMovesApi.sign, { params: { id }, body: { version, textSha256 } })
    await app.ok(secretary, conclusionsApi.issue, { params: { id }, body: { version: signed.version } })
    await expect(writer.push()).rejects.toThrow('conclusions/already-issued')
    const { rows } = await app.ok(secretary, manuscriptsApi.versions, { params: { id } })
    const moves = rows.flatMap((row) => (row.reason === 'state' ? [`${row.name} by ${row.people.length}`] : []))
    expect(new Set(moves)).toEqual(new Set(['submitted by 1', 'signed by 1', 'issued by 1']))
  })
})

test('a sentence being written is read: who, with whom, by when, and what of the 6 rõ is missing', async () => {
  const { id } = await writtenPaper(app, { issuedOn: '2017-06-01' })
  const words = `${SENTENCE.replace('TC-KH kiểm tra', 'TC-KH chủ trì, phối hợp với Ban Dân vận kiểm tra')}.`
  const { works } = await app.ok(secretary, manuscriptsApi.readSentence, { params: { id }, body: { words } })
  const [work] = works
  expect(work?.addresses.map((one) => [one.role, one.organisation?.id])).toEqual([
    ['lead', app.world.body('here:tckh')],
    ['coordinating', app.world.body('here:bdv')],
  ])
  expect(work?.deadline).toMatchObject({ kind: 'day', dueOn: '2017-06-14' })
  expect(work?.unclear).toEqual(['product', 'authority'])
  const silent = { words: 'Thống nhất với báo cáo của Ban Dân vận.' }
  expect((await app.ok(secretary, manuscriptsApi.readSentence, { params: { id }, body: silent })).works).toEqual([])
})

test('phrases are an office’s own', async () => {
  const words = 'Giao Văn phòng theo dõi, đôn đốc'
  const phrase = await app.ok(secretary, manuscriptsApi.addPhrase, { body: { words } })
  expect((await app.call(secretary, manuscriptsApi.addPhrase, { body: { words } })).json().code).toBe(
    'manuscripts/phrase-taken',
  )
  const of = async (who: string) => (await app.ok(who, manuscriptsApi.phrases)).rows.map((row) => row.words)
  expect([await of(secretary), await of('here:secretary-bdv')]).toEqual([[words], []])
  await app.ok(secretary, manuscriptsApi.removePhrase, { params: { id: phrase.id } })
  expect(await of(secretary)).toEqual([])
})

test('a sentence is not marked in words that somebody has changed meanwhile', async () => {
  const { id, writer, paper } = await begun()
  const entry = { ...markEntry(app, paper, { sentence: SENTENCE, lead: ['here:tckh'] }), textSha256: paper.textSha256 }
  writer.edit((tr) => tr.insertText('Mở đầu. ', 1))
  await writer.push()
  const refused = await app.call(secretary, tasksApi.mark, { params: { id }, body: entry })
  expect(refused.json().code).toBe('tasks/text-changed')
  const now = await paperNow(id)
  const again = { ...markEntry(app, now, { sentence: SENTENCE, lead: ['here:tckh'] }), textSha256: now.textSha256 }
  expect((await app.ok(secretary, tasksApi.mark, { params: { id }, body: again })).quote).toBe(SENTENCE)
})
