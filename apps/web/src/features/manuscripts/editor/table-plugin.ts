import { TABLE_MAX_COLUMNS } from '@phoihop/domain/manuscripts/manuscript-fault'
import { manuscriptSchema as schema } from '@phoihop/manuscript/schema'
import type { Node } from 'prosemirror-model'
import { type Command, Plugin, type Transaction } from 'prosemirror-state'
import { addColumnAfter, deleteRow, isInTable, selectedRect } from 'prosemirror-tables'
import { isOwnChange } from './is-own-change.ts'

const { table_header: header, table_cell: cell, title, line } = schema.nodes

/** The first row of each table are its titles, all others are not, whatever was pasted, moved or merged. */
export const tidyTables = new Plugin({
  appendTransaction: (transactions, _, { doc, tr }) => {
    if (!transactions.some(isOwnChange)) return null
    const wrong: { at: number; node: Node; isFirst: boolean }[] = []
    doc.forEach((table, tableAt) => {
      if (table.type.name !== 'table') return
      table.forEach((row, rowAt, index) =>
        row.forEach((node, cellAt) => {
          if ((node.type === header) !== (index === 0))
            wrong.push({ at: tableAt + 1 + rowAt + 1 + cellAt, node, isFirst: index === 0 })
        }),
      )
    })
    for (const { at, node, isFirst } of wrong.toReversed()) turn(tr, at, node, isFirst)
    return wrong.length > 0 ? tr : null
  },
})

function turn(tr: Transaction, at: number, node: Node, isFirst: boolean): void {
  const words = node.textContent
  const inner = isFirst
    ? title.create(null, words === '' ? [] : [schema.text(words)])
    : line.create(null, node.firstChild?.content)
  tr.replaceWith(at, at + node.nodeSize, (isFirst ? header : cell).create(null, inner))
}

/** As many columns as fit a page. */
export const addColumn: Command = (state, dispatch) => {
  if (!isInTable(state) || selectedRect(state).map.width >= TABLE_MAX_COLUMNS) return false
  return addColumnAfter(state, dispatch)
}

/** The row of titles goes only with its table. */
export const removeRow: Command = (state, dispatch) => {
  if (!isInTable(state) || selectedRect(state).top === 0) return false
  return deleteRow(state, dispatch)
}
