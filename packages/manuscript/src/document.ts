import type { Manuscript, ManuscriptBlock, ManuscriptTable, Run } from '@phoihop/domain/manuscripts/manuscript'
import { Fragment, type Node } from 'prosemirror-model'
import { ALIGNS, manuscriptSchema as schema } from './schema.ts'

const LOOKS = ['bold', 'italic', 'underline'] as const

/** A manuscript as the editor's document. An empty one has one empty paragraph, since the caret must stand somewhere. */
export function documentOf(manuscript: Manuscript): Node {
  const blocks = manuscript.blocks.map(nodeOf)
  return schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')])
}

/**
 * The editor's document as a manuscript. For a document whose tables are whole (as many cells in each row as titles),
 * `documentOf` gives the very same document back, so that places in it keep their meaning.
 */
export function manuscriptOf(doc: Node): Manuscript {
  return { blocks: doc.children.map(blockOf) }
}

function nodeOf(block: ManuscriptBlock): Node {
  switch (block.kind) {
    case 'paragraph':
    case 'closing':
      return schema.node(block.kind, null, textOf(block.runs))
    case 'item': {
      const { level, heading, number, runs } = block
      return schema.node('item', { level, heading, number }, textOf(runs))
    }
    case 'table':
      return schema.node('table', null, rowsOf(block))
  }
}

function textOf(runs: readonly Run[]): Fragment {
  return Fragment.fromArray(
    runs
      .filter((run) => run.text !== '')
      .map((run) =>
        schema.text(
          run.text,
          LOOKS.filter((look) => run[look]).map((look) => schema.mark(look)),
        ),
      ),
  )
}

function rowsOf({ columns, rows }: ManuscriptTable): Node[] {
  const titles = columns.map(({ title, width, align }) =>
    schema.node('table_header', { width, align }, schema.node('title', null, title === '' ? [] : [schema.text(title)])),
  )
  const body = rows.map((cells) =>
    schema.node(
      'table_row',
      null,
      columns.map((_, i) => schema.node('table_cell', null, schema.node('line', null, textOf(cells[i] ?? [])))),
    ),
  )
  return [schema.node('table_row', null, titles), ...body]
}

function blockOf(node: Node): ManuscriptBlock {
  switch (node.type.name) {
    case 'table':
      return tableOf(node)
    case 'item':
      // the schema has checked all three
      return { kind: 'item', ...(node.attrs as ItemAttrs), runs: runsOf(node) }
    case 'closing':
      return { kind: 'closing', runs: runsOf(node) }
    default:
      return { kind: 'paragraph', runs: runsOf(node) }
  }
}

type ItemAttrs = Pick<Extract<ManuscriptBlock, { kind: 'item' }>, 'level' | 'heading' | 'number'>

function tableOf(table: Node): ManuscriptTable {
  const [titles, ...rows] = table.children
  const columns = (titles?.children ?? []).map((cell) => ({
    title: cell.textContent,
    width: typeof cell.attrs.width === 'number' ? cell.attrs.width : 1,
    align: ALIGNS.find((align) => align === cell.attrs.align) ?? 'left',
  }))
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) => columns.map((_, i) => (i < row.childCount ? runsOf(row.child(i)) : []))),
  }
}

/** The words of a text block, or of the one line in a cell. */
function runsOf(node: Node): Run[] {
  const line = node.isTextblock ? node : node.firstChild
  return (line?.children ?? []).map((text) => {
    const run: Run = { text: text.text ?? '' }
    for (const look of LOOKS) if (text.marks.some((mark) => mark.type.name === look)) run[look] = true
    return run
  })
}
