import { documentOf } from '@phoihop/manuscript/document'
import { EditorState } from 'prosemirror-state'
import { afterEach, expect, test } from 'vitest'
import { replay } from './replay.ts'
import { forgetUnsent, keepUnsent, takeUnsent } from './unsent-store.ts'

const start = EditorState.create({ doc: documentOf({ blocks: [{ kind: 'paragraph', runs: [{ text: 'Giao' }] }] }) })
const typed = (state: EditorState, text: string, at: number) => state.tr.insertText(text, at)
const json = (tr: ReturnType<typeof typed>) => tr.steps.map((step) => step.toJSON() as unknown)
const from = (clientId: string, steps: unknown[]) => steps.map((step) => ({ clientId, step }))

test('what was typed without a line comes after what others typed meanwhile', () => {
  const mine = start.tr.insertText(' Nội vụ', 5).insertText(' rà soát', 12)
  const theirs = typed(start, 'Nay ', 1)
  const now = start.apply(theirs)
  const tr = replay(now.tr, json(mine), from('other', json(theirs)), 'mine')
  expect(tr.doc.textContent).toBe('Nay Giao Nội vụ rà soát')
})

test('what had arrived though the answer did not is not put in twice', () => {
  const mine = start.tr.insertText(' Nội vụ', 5).insertText(' rà soát', 12)
  const [first = null, second = null] = json(mine)
  const theirs = typed(start.apply(typed(start, ' Nội vụ', 5)), 'Nay ', 1)
  const now = start.apply(typed(start, ' Nội vụ', 5)).apply(theirs)
  const since = [...from('mine', [first]), ...from('other', json(theirs))]
  expect(replay(now.tr, [first, second], since, 'mine').doc.textContent).toBe('Nay Giao Nội vụ rà soát')
})

afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('a reload finds what was unsent at once, another tab only after the first is gone', () => {
  const unsent = { version: 3, clientId: 'client-1', steps: [{}], at: 1000 }
  expect(keepUnsent('paper', 'person', unsent)).toBe(true)
  expect(takeUnsent('paper', 'person', 1001)).toEqual(unsent)
  sessionStorage.clear()
  expect(takeUnsent('paper', 'person', 1001)).toBeNull()
  expect(takeUnsent('paper', 'person', 300_000)).toEqual(unsent)
  expect(takeUnsent('paper', 'somebody else', 300_000)).toBeNull()
  forgetUnsent('paper', 'person', 'client-1')
  expect(takeUnsent('paper', 'person', 300_000)).toBeNull()
})
