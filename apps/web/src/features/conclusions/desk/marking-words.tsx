import type { Span } from '@phoihop/domain/conclusions/span'
import { cutAtMarks, type MarkedPiece } from '../paper/paper-pieces.ts'
import { PieceRun } from '../paper/piece-run.tsx'
import type { ReadingBlock } from '../paper/reading-blocks.ts'
import type { DeskEntry } from './desk-entries.ts'
import { DeskMark } from './desk-mark.tsx'
import type { DeskView } from './desk-view.ts'
import { ENTERING, type SpanDrag } from './use-span-drag.ts'

interface MarkingWordsProps {
  block: ReadingBlock
  /** the lines that show as marks; the one being changed shows as being entered */
  marked: readonly DeskEntry[]
  view: DeskView
  spans: SpanDrag
}

/** The words of a paragraph: those that give work, those that may, and those of the task being entered. */
export function MarkingWords({ block, marked, view, spans }: MarkingWordsProps) {
  const { opened } = view.marking
  const { dragged } = spans
  const spanOf = (key: string, span: Span) => (dragged?.key === key ? dragged.span : span)
  const entering = opened ? [{ id: ENTERING, start: opened.span.start, end: opened.span.end }] : []
  const marks = marked.map((entry) => ({ id: entry.key, ...pick(spanOf(entry.key, entry)) }))
  const runs = runsOf(cutAtMarks(block.pieces, [...entering, ...marks]))
  return runs.map(({ key, pieces }, i) => {
    const place = pieces[0]?.start ?? 0
    if (key === null) return <PieceRun key={place} pieces={pieces} />
    const entry = marked.find((one) => one.key === key) ?? null
    const span = key === ENTERING ? opened?.span : entry && spanOf(key, entry)
    const first = runs.findIndex((run) => run.key === key) === i
    const last = runs.findLastIndex((run) => run.key === key) === i
    return (
      <DeskMark
        key={`${key}:${first ? 0 : place}`}
        entry={entry}
        span={span ?? { start: place, end: place }}
        begins={first && span !== undefined && span !== null && span.start >= block.lineStart}
        ends={last && span !== undefined && span !== null && span.end <= block.item.end}
        view={view}
        spans={spans}
      >
        <PieceRun pieces={pieces} />
      </DeskMark>
    )
  })
}

function pick({ start, end }: Span): Span {
  return { start, end }
}

function runsOf(pieces: readonly MarkedPiece[]): { key: string | null; pieces: MarkedPiece[] }[] {
  const runs: { key: string | null; pieces: MarkedPiece[] }[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last && last.key === piece.taskId) last.pieces.push(piece)
    else runs.push({ key: piece.taskId, pieces: [piece] })
  }
  return runs
}
