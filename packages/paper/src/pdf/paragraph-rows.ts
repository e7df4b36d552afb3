import type { Part } from '../compose/composed-paper.ts'
import { MM } from '../compose/text-width.ts'
import type { ElementName, LinePitch, Look } from '../forms/paper-form.ts'
import type { Run } from '../official-paper.ts'
import { breakLines, type TextLine } from './break-lines.ts'
import type { Pen } from './pen.ts'
import type { Column, Layout, Row } from './row.ts'

/** What is set in the pitch of the body; the rest is single. */
export const BODY_ELEMENTS: ReadonlySet<ElementName> = new Set(['body', 'ground', 'romanItem', 'headingItem'])
/** From the last line to the rule under it, and below the rule. */
export const RULE_SPACE = 3
const TAGS: Partial<Record<ElementName, string>> = { title: 'H1', romanItem: 'H2', headingItem: 'H3', tableHead: 'P' }

type Placed = { line: TextLine; x: number; extra: number }

/** The lines of a paragraph as rows. `parent` takes its words for readers; `align` instead of the element's. */
export function paragraphRows(
  part: Part,
  column: Column,
  layout: Layout,
  options: { glued: boolean; parent?: PDFKit.PDFStructureElement; align?: Look['align'] },
): Row[] {
  const look = layout.form.looks[part.element]
  const size = part.size ?? look.size
  const placed = part.lines.flatMap((runs) => placeLines(part, runs, column, layout, options.align ?? look.align))
  const tag = TAGS[part.element] ?? 'P'
  const element = layout.document.struct(tag)
  const parent = options.parent ?? layout.root
  parent.add(element)
  const pitch = pitchOf(part.element, size, layout)
  const lead = pitch - layout.fonts.pitch * size
  return placed.map(({ line, x, extra }, index) => {
    const isLast = index === placed.length - 1
    return {
      height: pitch + (isLast && part.rule !== null ? RULE_SPACE * 2 : 0),
      gap: index === 0 ? look.gap : 0,
      // At least two lines of a paragraph on each side of a page break; a heading is whole.
      glued: index === 0 ? options.glued : index === 1 || isLast || look.align === 'center' || look.bold,
      repeat: [],
      draw: (pen, top) => {
        const red = part.frame === 'red'
        if (red) pen.colour('#c00000')
        pen.content(element, tag, () => pen.words(line, x, top + Math.max(0, lead) / 2 + Math.min(0, lead), extra))
        if (red) pen.colour('black')
        drawMarks(part, { line, x, extra }, column, { top, bottom: top + pitch, isLast }, pen)
      },
    }
  })
}

function pitchOf(element: ElementName, size: number, { form, fonts }: Layout): number {
  const pitch: LinePitch = BODY_ELEMENTS.has(element) ? form.pitch : { rule: 'multiple', value: 1 }
  return pitch.rule === 'exact' ? pitch.value : pitch.value * fonts.pitch * size
}

function placeLines(part: Part, runs: Run[], column: Column, layout: Layout, align: Look['align']): Placed[] {
  const look = layout.form.looks[part.element]
  const indent = look.indent * MM
  const first = look.firstLine * MM
  const width = column.width - indent
  const printed = part.label === null ? runs : [{ text: `${part.label.text} ` }, ...runs]
  const lines = breakLines(
    printed,
    { ...look, size: part.size ?? look.size },
    { first: width - first, rest: width },
    layout.fonts.measure,
  )
  return lines.map((line, index) => {
    const start = column.x + indent + (index === 0 ? first : 0)
    const room = width - (index === 0 ? first : 0) - line.width
    const blanks = line.words.slice(0, -1).filter((word) => word.blank > 0).length
    const isSpread = align === 'justify' && index < lines.length - 1 && blanks > 0
    const shift = align === 'center' ? room / 2 : align === 'right' ? room : 0
    return { line, x: start + shift, extra: isSpread ? room / blanks : 0 }
  })
}

/** The rule below and the frame around. */
function drawMarks(
  part: Part,
  { line, x }: Placed,
  column: Column,
  place: { top: number; bottom: number; isLast: boolean },
  pen: Pen,
): void {
  const middle = column.x + column.width / 2
  const { rule, frame } = part
  if (rule !== null && place.isLast)
    pen.artifact(() => {
      const y = place.bottom + RULE_SPACE
      pen.rule({ x: middle - rule / 2, y }, { x: middle + rule / 2, y }, 0.75)
    })
  if (frame !== null)
    pen.artifact(() =>
      pen.frame(
        { x: x - 6, y: place.top - 2, width: line.width + 12, height: place.bottom - place.top + 4 },
        frame === 'red' ? '#c00000' : 'black',
      ),
    )
}
