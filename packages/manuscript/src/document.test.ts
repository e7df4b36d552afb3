import { type Manuscript, ITEM_LEVELS } from '@phoihop/domain/manuscripts/manuscript'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applySteps } from './apply-steps.ts'
import { documentOf, manuscriptOf } from './document.ts'

const run = fc.record(
  { text: fc.string({ minLength: 1, maxLength: 12 }), bold: fc.constant(true), italic: fc.constant(true) },
  { requiredKeys: ['text'] },
)
const runs = fc.array(run, { maxLength: 4 })
const column = fc.record({
  title: fc.string({ maxLength: 8 }),
  width: fc.integer({ min: 1, max: 9 }),
  align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
})
const table = fc
  .record({
    columns: fc.array(column, { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.array(runs), { maxLength: 3 }),
  })
  .map(({ columns, rows }) => ({
    kind: 'table' as const,
    columns,
    rows: rows.map((row) => columns.map((_, i) => row[i] ?? [])),
  }))
export const anyManuscript: fc.Arbitrary<Manuscript> = fc.record({
  blocks: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), runs }),
      fc.record({ kind: fc.constant('closing' as const), runs }),
      fc.record({
        kind: fc.constant('item' as const),
        level: fc.constantFrom(...ITEM_LEVELS),
        heading: fc.boolean(),
        number: fc.constantFrom(null, 3),
        runs,
      }),
      table,
    ),
    { minLength: 1, maxLength: 8 },
  ),
})

test('a manuscript comes back from the document word for word, look for look', () => {
  fc.assert(
    fc.property(anyManuscript, (manuscript) => {
      const doc = documentOf(manuscript)
      doc.check()
      expect(documentOf(manuscriptOf(doc)).eq(doc)).toBe(true)
      // runs of one look stand joined; nothing else differs
      expect(documentOf(manuscriptOf(doc)).textContent).toBe(doc.textContent)
    }),
  )
})

const one: Manuscript = { blocks: [{ kind: 'paragraph', runs: [{ text: 'Giao' }] }] }
const insert = (at: number, text: string) => ({
  stepType: 'replace',
  from: at,
  to: at,
  slice: { content: [{ type: 'text', text }] },
})

test('steps change the manuscript', () => {
  expect(applySteps(one, [insert(5, ' Phòng'), insert(11, ' Nội vụ')])).toEqual({
    blocks: [{ kind: 'paragraph', runs: [{ text: 'Giao Phòng Nội vụ' }] }],
  })
})

test.each([
  ['no step at all', [null]],
  ['a step of another kind', [{ stepType: 'danger' }]],
  ['a place outside of the paper', [insert(900, 'x')]],
  ['a node nobody knows', [{ stepType: 'replace', from: 0, to: 0, slice: { content: [{ type: 'image' }] } }]],
  ['text where no text may stand', [insert(0, 'x')]],
  ['half a character', [insert(1, '\ud83d')]],
  [
    'a level nobody knows',
    [{ stepType: 'replace', from: 0, to: 0, slice: { content: [{ type: 'item', attrs: { level: 'x' } }] } }],
  ],
  [
    'number zero',
    [
      {
        stepType: 'replace',
        from: 0,
        to: 0,
        slice: { content: [{ type: 'item', attrs: { level: 'arabic', number: 0 } }] },
      },
    ],
  ],
  ['a row without cells', [{ stepType: 'replace', from: 0, to: 0, slice: { content: [{ type: 'table' }] } }]],
  ['everything taken out', [{ stepType: 'replace', from: 0, to: 6 }]],
])('%s is refused', (_, steps) => {
  expect(applySteps(one, steps)).toBeNull()
})
