import type { ElementName, PaperForm } from '../forms/paper-form.ts'
import type { Block, Item, OfficialPaper, Run, Table, Text } from '../official-paper.ts'
import { capitals, cleanRuns, cleanText } from './clean-runs.ts'
import { partOf, type ComposedTable, type Part } from './composed-paper.ts'
import { itemLabel } from './item-labels.ts'

type Piece = Part | ComposedTable

/** The body with its items numbered, the closing paragraph and the end mark. */
export function composeBody(paper: OfficialPaper, form: PaperForm): Piece[] {
  let lists = 0
  const pieces = compose(paper.blocks)
  const closing = paper.closing === null ? [] : cleanRuns(paper.closing)
  return withEndMark(closing.length === 0 ? pieces : [...pieces, partOf('body', [closing])], paper.endMark)

  function compose(blocks: Block[]): Piece[] {
    const counts = new Map<string, { number: number; list: number; start: number }>()
    return blocks.flatMap((block): Piece[] => {
      switch (block.kind) {
        case 'paragraph':
          return textPart('body', block.text, {})
        case 'table':
          return [tablePiece(block)]
        case 'item':
          return [itemPart(block, next(counts, block)), ...compose(block.blocks)]
      }
    })
  }

  function next(counts: Map<string, { number: number; list: number; start: number }>, item: Item) {
    const before = counts.get(item.level)
    const number = item.number ?? (before?.number ?? 0) + 1
    const goesOn = before !== undefined && before.number + 1 === number
    const count = goesOn ? { ...before, number } : { number, list: ++lists, start: number }
    counts.set(item.level, count)
    return count
  }

  function itemPart(item: Item, count: { number: number; list: number; start: number }): Part {
    const isHeading = item.heading || item.level === 'roman'
    const element: ElementName = item.level === 'roman' ? 'romanItem' : isHeading ? 'headingItem' : 'body'
    const runs = cleanRuns(item.text)
    const label = {
      text: itemLabel(form, item.level, count.number),
      level: item.level,
      list: count.list,
      start: count.start,
    }
    const printed = form.looks[element].capitals ? runs.map((run) => ({ ...run, text: capitals(run.text) })) : runs
    return partOf(element, [printed], { label, keepNext: isHeading })
  }
}

function textPart(element: ElementName, text: Text, more: Partial<Part>): Part[] {
  const runs = cleanRuns(text)
  return runs.length === 0 ? [] : [partOf(element, [runs], more)]
}

function tablePiece(table: Table): ComposedTable {
  const whole = table.columns.reduce((sum, column) => sum + Math.max(0, column.width), 0)
  return {
    columns: table.columns.map(({ width, align }) => ({
      share: whole === 0 ? 1 / table.columns.length : Math.max(0, width) / whole,
      align,
    })),
    head: table.columns.map(({ title }) => partOf('tableHead', [[{ text: cleanText(title) }]])),
    rows: table.rows.map((row) => table.columns.map((_, index) => partOf('tableCell', [cleanRuns(row[index] ?? '')]))),
  }
}

/** `./.` after the last words, in place of their own full stop; after a table it has no place. */
function withEndMark(pieces: Piece[], mark: string): Piece[] {
  const last = pieces.at(-1)
  if (last === undefined || !('element' in last)) return pieces
  return [...pieces.slice(0, -1), { ...last, lines: last.lines.map((line) => endLine(line, mark)) }]
}

function endLine(line: Run[], mark: string): Run[] {
  const last = line.at(-1)
  if (last === undefined) return line
  const text = last.text.endsWith('...') ? last.text : last.text.replace(/(?:\.\/\.?|[.;])$/u, '')
  return [...line.slice(0, -1), { ...last, text: `${text}${mark}` }]
}
