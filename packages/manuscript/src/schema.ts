import { ITEM_LEVELS } from '@phoihop/domain/manuscripts/manuscript'
import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'

export const ALIGNS = ['left', 'center', 'right'] as const

function oneOf(known: readonly unknown[]) {
  return (value: unknown) => {
    if (!known.includes(value)) throw new RangeError('not a known value')
  }
}

const words: NodeSpec = { content: 'text*', defining: true }
// spans of cells are the table editor's own; ours are always 1: a table of an office is a plain grid
const span = { colspan: { default: 1, validate: oneOf([1]) }, rowspan: { default: 1, validate: oneOf([1]) } }
const cell = { ...span, colwidth: { default: null, validate: 'null' } }

const nodes = {
  doc: { content: 'block+' },
  paragraph: { ...words, group: 'block', parseDOM: [{ tag: 'p' }], toDOM: (): DOMOutputSpec => ['p', 0] },
  item: {
    ...words,
    group: 'block',
    attrs: {
      level: { default: 'arabic', validate: oneOf(ITEM_LEVELS) },
      heading: { default: false, validate: 'boolean' },
      number: { default: null, validate: 'number|null' },
    },
    parseDOM: [
      {
        tag: 'p[data-level]',
        priority: 60,
        getAttrs: (dom) => ({
          level: dom.dataset.level,
          heading: dom.dataset.heading === 'true',
          number: Number(dom.dataset.number) || null,
        }),
      },
    ],
    toDOM: (node): DOMOutputSpec => [
      'p',
      {
        'data-level': String(node.attrs.level),
        'data-heading': String(node.attrs.heading),
        ...(node.attrs.number !== null && { 'data-number': String(node.attrs.number) }),
      },
      0,
    ],
  },
  closing: {
    ...words,
    group: 'block',
    parseDOM: [{ tag: 'p[data-closing]', priority: 60 }],
    toDOM: (): DOMOutputSpec => ['p', { 'data-closing': 'true' }, 0],
  },
  table: {
    content: 'table_row+',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: (): DOMOutputSpec => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_cell | table_header)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: (): DOMOutputSpec => ['tr', 0],
  },
  table_cell: {
    content: 'line',
    attrs: cell,
    tableRole: 'cell',
    isolating: true,
    parseDOM: [{ tag: 'td' }],
    toDOM: (): DOMOutputSpec => ['td', 0],
  },
  table_header: {
    content: 'title',
    attrs: {
      ...cell,
      width: { default: 1, validate: 'number' },
      align: { default: 'left', validate: oneOf(ALIGNS) },
    },
    tableRole: 'header_cell',
    isolating: true,
    parseDOM: [
      {
        tag: 'th',
        getAttrs: (dom) => ({ width: Number(dom.dataset.width ?? 1) || 1, align: alignOf(dom.dataset.align) }),
      },
    ],
    toDOM: (node): DOMOutputSpec => [
      'th',
      { 'data-width': String(node.attrs.width), 'data-align': String(node.attrs.align) },
      0,
    ],
  },
  line: { ...words, toDOM: (): DOMOutputSpec => ['div', 0] },
  title: { ...words, marks: '', toDOM: (): DOMOutputSpec => ['div', 0] },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>

function alignOf(words: string | undefined): string {
  return ALIGNS.find((align) => align === words) ?? 'left'
}

const marks = {
  bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: (): DOMOutputSpec => ['strong', 0] },
  italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: (): DOMOutputSpec => ['em', 0] },
  underline: { parseDOM: [{ tag: 'u' }], toDOM: (): DOMOutputSpec => ['u', 0] },
} satisfies Record<string, MarkSpec>

/**
 * What the editor may hold: exactly what a `Manuscript` can say. A cell has one line, so that Enter cannot split it; the
 * first row of a table are its titles.
 */
export const manuscriptSchema = new Schema({ nodes, marks })
