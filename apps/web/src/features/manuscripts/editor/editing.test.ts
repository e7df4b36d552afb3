import type { Manuscript, ManuscriptBlock } from '@phoihop/domain/manuscripts/manuscript'
import { layOutManuscript } from '@phoihop/domain/manuscripts/lay-out-manuscript'
import { documentOf, manuscriptOf } from '@phoihop/manuscript/document'
import { EditorState, TextSelection, type Command } from 'prosemirror-state'
import { deleteRow, isInTable } from 'prosemirror-tables'
import { expect, test } from 'vitest'
import { editorPlugins } from './editor-plugins.ts'
import { findTrigger } from './find-trigger.ts'
import { backspace, enter, insertTable, setLevel, shiftLevel } from './item-commands.ts'
import { labelledItems } from './item-labels.ts'
import { matchNames, tailsOf } from './match-names.ts'
import { pasteOverEmptyItem } from './paste-over-empty.ts'
import { addColumn, removeRow } from './table-plugin.ts'

const item = (level: 'roman' | 'arabic' | 'letter', text: string, number: number | null = null): ManuscriptBlock => ({
  kind: 'item',
  level,
  heading: false,
  number,
  runs: text === '' ? [] : [{ text }],
})
const paragraph = (text: string): ManuscriptBlock => ({ kind: 'paragraph', runs: [{ text }] })

function open(manuscript: Manuscript, at?: number): EditorState {
  const plugins = editorPlugins({ version: 0, clientId: 'client', world: 'state' })
  const state = EditorState.create({ doc: documentOf(manuscript), plugins })
  const place = at ?? state.doc.content.size - 1
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)))
}

function run(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((now, command) => {
    let next = now
    command(now, (tr) => {
      next = now.apply(tr)
    })
    return next
  }, state)
}

const textOf = (state: EditorState) => layOutManuscript(manuscriptOf(state.doc)).text
const type =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words))
    return true
  }

test('Enter goes on with the next item; on an empty one it goes a level out, at last to a plain paragraph', () => {
  const state = run(open({ blocks: [item('arabic', 'Một.')] }), enter, type('Hai.'), enter, enter, enter, type('Đoạn.'))
  expect(textOf(state)).toBe('1. Một.\n2. Hai.\nĐoạn.')
})

test('Enter inside an item cuts it in two', () => {
  expect(textOf(run(open({ blocks: [item('arabic', 'MộtHai')] }, 4), enter))).toBe('1. Một\n2. Hai')
})

test('Backspace at the start takes the label first', () => {
  const state = run(open({ blocks: [item('arabic', 'Một.'), item('arabic', 'Hai.')] }, 7), backspace)
  expect(textOf(state)).toBe('1. Một.\nHai.')
})

test('levels are set and shifted over several items', () => {
  const state = open({ blocks: [paragraph('Một'), paragraph('Hai')] })
  const all = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)))
  expect(textOf(run(all, setLevel('arabic')))).toBe('1. Một\n2. Hai')
  expect(textOf(run(all, setLevel('arabic'), shiftLevel(1)))).toBe('a) Một\nb) Hai')
  expect(textOf(run(all, setLevel('arabic'), setLevel('arabic')))).toBe('Một\nHai')
})

test('labels follow the Vietnamese alphabet, and the Party writes "I-"', () => {
  const letters = Array.from({ length: 7 }, (_, i) => item('letter', `x${i}`))
  const { doc } = open({ blocks: [item('roman', 'Phần'), ...letters] })
  expect(labelledItems(doc, 'party').map((one) => one.label)).toEqual(['I-', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)'])
  expect(labelledItems(doc, 'state')[0]?.label).toBe('I.')
})

test('a number set by hand that is the next one anyway counts on by itself again', () => {
  const state = run(
    open({ blocks: [item('arabic', 'Một'), item('arabic', 'Hai', 2), item('arabic', 'Năm', 5)] }),
    type('.'),
  )
  expect(manuscriptOf(state.doc).blocks.map((block) => block.kind === 'item' && block.number)).toEqual([null, null, 5])
})

test('a table takes the place of an empty item', () => {
  const state = run(open({ blocks: [item('arabic', 'Theo bảng:')] }), enter, insertTable)
  expect(manuscriptOf(state.doc).blocks.map(({ kind }) => kind)).toEqual(['item', 'table', 'paragraph'])
})

test('items pasted on an empty item take its place with their own level', () => {
  const { doc } = open({ blocks: [item('roman', 'Tổ chức', 3), item('arabic', 'Giao Ban Dân vận.')] })
  const state = run(
    open({ blocks: [item('arabic', 'Một.')] }),
    enter,
    pasteOverEmptyItem(doc.slice(0, doc.content.size)),
  )
  expect(textOf(state)).toBe('1. Một.\nIII. Tổ chức\n1. Giao Ban Dân vận.')
  const filled = open({ blocks: [item('arabic', 'Một.')] })
  expect(run(filled, pasteOverEmptyItem(doc.slice(0, doc.content.size)))).toBe(filled)
})

test('a table keeps its titles and its width', () => {
  const state = run(open({ blocks: [paragraph('Bảng:')] }), insertTable, type('Đơn vị'))
  expect(isInTable(state)).toBe(true)
  const wide = run(state, ...Array.from({ length: 30 }, () => addColumn))
  const [, table] = manuscriptOf(wide.doc).blocks
  expect(table?.kind === 'table' && [table.columns.length, table.rows.length]).toEqual([15, 2])
  expect(textOf(run(state, removeRow))).toBe(textOf(state))
  // taken out some other way, the next row becomes the titles
  const without = manuscriptOf(run(state, deleteRow).doc).blocks[1]
  expect(without?.kind === 'table' && [without.columns.length, without.rows.length]).toEqual([3, 1])
})

test('names are offered from the third letter, phrases after a stroke', () => {
  const asked = (words: string, forced = false) => {
    const found = findTrigger(open({ blocks: [paragraph(words)] }), forced)
    return found && [found.kind, found.query, found.asked]
  }
  expect(asked('Giao Phò')).toEqual(['name', 'Giao Phò', false])
  expect(tailsOf('Giao Phò')).toEqual(['Giao Phò', 'Phò'])
  expect(asked('phối hợp với @nội')).toEqual(['name', 'nội', true])
  expect(asked('/giao')).toEqual(['phrase', 'giao', true])
  expect(asked('ngày 15/5')).toBeNull()
  expect(asked('giao ph', true)).toEqual(['name', 'ph', true])
  const names = [{ name: 'Phòng Nội vụ huyện', shortName: 'Phòng Nội vụ' }]
  expect(matchNames(names, 'phong n', false)).toEqual(['Phòng Nội vụ', 'Phòng Nội vụ huyện'])
  expect(matchNames(names, 'nội vụ', true)).toEqual(['Phòng Nội vụ', 'Phòng Nội vụ huyện'])
})
