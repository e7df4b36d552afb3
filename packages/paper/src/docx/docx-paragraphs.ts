import { BorderStyle, LineRuleType, Paragraph, TextRun, UnderlineType, type IParagraphOptions } from 'docx'
import { wordsOf } from '../compose/clean-runs.ts'
import type { Measure, Part } from '../compose/composed-paper.ts'
import type { Look, PaperForm } from '../forms/paper-form.ts'
import type { Run } from '../official-paper.ts'
import { alignmentOf } from './alignment.ts'
import { isTyped, referenceOf } from './docx-numbering.ts'
import { twips, twipsOfMm } from './units.ts'

export type DocxLayout = { form: PaperForm; measure: Measure }

/** `width` of the column in points; `gap` and `align` instead of the element's. */
export type Placing = { width: number; gap?: number; align?: Look['align']; keepNext?: boolean }

/** A part as a paragraph of its style, and the rule below as an empty one with a border: it stays where it is put. */
export function docxParagraphs(part: Part, layout: DocxLayout, placing: Placing): Paragraph[] {
  const look = layout.form.looks[part.element]
  const keepNext = placing.keepNext === true || part.keepNext || part.rule !== null
  const paragraph = new Paragraph({
    style: part.element,
    children: part.lines.flatMap((line, index) => runsOf(part, line, index > 0)),
    ...(keepNext ? { keepNext: true } : {}),
    ...(placing.gap === undefined ? {} : { spacing: { before: twips(placing.gap) } }),
    ...(placing.align === undefined ? {} : { alignment: alignmentOf(placing.align) }),
    ...numberOf(part, look),
    ...frameOf(part, layout, placing.width),
  })
  return part.rule === null ? [paragraph] : [paragraph, ruleOf(part.rule, placing.width)]
}

/** Ends a table: two that touch would become one. */
export function smallGap(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } })
}

function runsOf(part: Part, line: Run[], isBroken: boolean): TextRun[] {
  const label = part.label !== null && isTyped(part.label) ? [{ text: `${part.label.text} ` }] : []
  return [...label, ...line].map(
    (run: Run, index) =>
      new TextRun({
        text: run.text,
        ...(isBroken && index === 0 ? { break: 1 } : {}),
        ...(run.bold === true ? { bold: true } : {}),
        ...(run.italic === true ? { italics: true } : {}),
        ...(run.underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
        ...(part.size === null ? {} : { size: part.size * 2 }),
        ...(part.frame === 'red' ? { color: 'C00000' } : {}),
      }),
  )
}

function numberOf(part: Part, look: Look): Partial<IParagraphOptions> {
  if (part.label === null || isTyped(part.label)) return {}
  return {
    numbering: { reference: referenceOf(part.label), level: 0, instance: part.label.list },
    // A list would hang its text behind the number; a paper indents the first line only.
    indent: { left: twipsOfMm(look.indent), firstLine: twipsOfMm(look.firstLine) },
  }
}

function frameOf(part: Part, { form, measure }: DocxLayout, width: number): Partial<IParagraphOptions> {
  if (part.frame === null) return {}
  const text = measure(part.lines.map(wordsOf).join(' '), form.looks[part.element])
  const side = { style: BorderStyle.SINGLE, size: 8, space: 2, color: part.frame === 'red' ? 'C00000' : '000000' }
  const indent = twips(Math.max(0, (width - text - 12) / 2))
  return { border: { top: side, bottom: side, left: side, right: side }, indent: { left: indent, right: indent } }
}

function ruleOf(length: number, width: number): Paragraph {
  const indent = twips(Math.max(0, (width - length) / 2))
  return new Paragraph({
    spacing: { line: 60, lineRule: LineRuleType.EXACT, after: 60 },
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}
