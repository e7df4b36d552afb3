import type { ItemLevel, Run } from '../official-paper.ts'
import type { ElementName, PaperForm } from '../forms/paper-form.ts'

/** The printed label of an item. Items of one `list` count on from `start`. */
export type Label = { text: string; level: ItemLevel; list: number; start: number }

/** A paragraph of the printed paper: what both renderings put on the page. */
export type Part = {
  element: ElementName
  /** The words, by hard lines; running text is one. */
  lines: Run[][]
  /** Size in points instead of the element's. */
  size: number | null
  label: Label | null
  /** Length in points of the rule below. */
  rule: number | null
  frame: 'red' | 'black' | null
  keepNext: boolean
}

export type ComposedTable = {
  /** Width as a share of 1. */
  columns: { share: number; align: 'left' | 'center' | 'right' }[]
  head: Part[]
  rows: Part[][]
}

/** Two columns side by side. */
export type Pair = { left: Part[]; right: Part[] }

/** A paper with its words, marks and numbers set as its form wants them; only places on the page are missing. */
export type ComposedPaper = {
  form: PaperForm
  /** For the properties of the file. */
  title: string
  issuer: string
  head: Pair[]
  front: Part[]
  body: (Part | ComposedTable)[]
  /** Nơi nhận and the signature; null when there is neither. */
  tail: Pair | null
  /** Nơi nhận under two signatures. */
  below: Part[]
}

/** The width of a text in points, without kerning pairs that cross its ends. */
export type Measure = (text: string, look: { size: number; bold: boolean; italic: boolean }) => number

export function partOf(
  element: ElementName,
  lines: Run[][],
  more: Partial<Omit<Part, 'element' | 'lines'>> = {},
): Part {
  return { element, lines, size: null, label: null, rule: null, frame: null, keepNext: false, ...more }
}
