import { conclusionsApi } from '@phoihop/contract/conclusions'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { itemOf, openWriter, rewriteWith, type Writer, writtenPaper } from '../../testing/manuscripts.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

const secretary = 'here:secretary'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

interface Act {
  writer: number
  kind: 'type' | 'delete' | 'split' | 'send'
  at: number
}

const act: fc.Arbitrary<Act> = fc.record({
  writer: fc.nat(2),
  kind: fc.constantFrom('type', 'type', 'type', 'delete', 'split', 'send'),
  at: fc.nat(400),
})

let count = 0

/** Does one act at some place of what this writer sees; a typed word is one nobody else types. */
function actAs(writer: Writer, { kind, at }: Act, typed: Set<string>): void {
  const { doc } = writer.state()
  const place = 1 + (at % Math.max(1, doc.content.size - 1))
  const $place = doc.resolve(place)
  if (!$place.parent.isTextblock) return
  if (kind === 'type') {
    count += 1
    typed.add(`w${count}w`)
    writer.edit((tr) => tr.insertText(` w${count}w `, $place.start()))
  }
  // after a blank, so that no word is cut in two
  if (kind === 'split' && $place.nodeBefore?.text?.endsWith(' ')) writer.edit((tr) => tr.split(place))
  // blanks only: a word that somebody takes out is not lost
  if (kind === 'delete' && $place.parent.textContent.startsWith(' '))
    writer.edit((tr) => tr.delete($place.start(), $place.start() + 1))
}

test('whatever three people do at once, all end with one paper and no word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
      const { id } = await writtenPaper(app)
      const first = await openWriter(app, secretary, id)
      first.edit(rewriteWith({ blocks: [itemOf('Một.'), itemOf('Hai.'), itemOf('Ba.')] }))
      await first.push()
      const writers = [first, await openWriter(app, secretary, id), await openWriter(app, secretary, id)]
      const typed = new Set<string>()
      for (const one of acts) {
        const writer = writers[one.writer]
        if (!writer) continue
        if (one.kind === 'send') await Promise.all(writers.map(send))
        else actAs(writer, one, typed)
      }
      await Promise.all(writers.map(send))
      for (const writer of writers) await writer.follow()
      const docs = writers.map((writer) => writer.state().doc)
      expect(docs.every((doc) => docs[0]?.eq(doc))).toBe(true)
      const { text } = await app.ok(secretary, conclusionsApi.get, { params: { id } })
      for (const word of typed) expect(text).toContain(word)
    }),
    { numRuns: 12 },
  )
}, 60_000)

async function send(writer: Writer): Promise<void> {
  try {
    await writer.push()
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'nothing was typed') throw error
  }
}

test('of two pushes at one moment both are in the paper', async () => {
  const { id } = await writtenPaper(app)
  const [a, b] = [await openWriter(app, secretary, id), await openWriter(app, secretary, id)]
  a.edit((tr) => tr.insertText('từ A ', 1))
  b.edit((tr) => tr.insertText('từ B ', 1))
  await Promise.all([a.push(), b.push()])
  await Promise.all([a.follow(), b.follow()])
  expect(a.state().doc.eq(b.state().doc)).toBe(true)
  const { text } = await app.ok(secretary, conclusionsApi.get, { params: { id } })
  expect([text.includes('từ A'), text.includes('từ B')]).toEqual([true, true])
})

test('a push whose answer was lost is not done twice', async () => {
  const { id } = await writtenPaper(app)
  const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'một lần' }] } }
  const body = { version: 0, clientId: 'client-lost', steps: [step] }
  await app.ok(secretary, manuscriptsApi.push, { params: { id }, body })
  const again = await app.ok(secretary, manuscriptsApi.push, { params: { id }, body })
  expect([again.accepted, again.version, again.steps]).toEqual([false, 1, [{ clientId: 'client-lost', step }]])
  expect((await app.ok(secretary, conclusionsApi.get, { params: { id } })).text).toBe('một lần')
})
