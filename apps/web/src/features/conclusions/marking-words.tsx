import type { Conclusion } from '@phoihop/contract/conclusions'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import classes from './marking-words.module.css'
import { markText } from './mark-text.ts'
import { cutAtMarks, type MarkedPiece } from './paper-pieces.ts'
import { PieceRun } from './piece-run.tsx'
import type { ReadingBlock } from './reading-blocks.ts'
import type { MarkingActs } from './use-marking.ts'

interface MarkingWordsProps {
  block: ReadingBlock
  paper: Conclusion
  others: readonly PaperTask[]
  acts: MarkingActs
  lit: string | null
  onLit: (taskId: string | null) => void
}

const ENTERING = 'entering'

/** The words of a paragraph: marked ones, and those of the task being entered. */
export function MarkingWords({ block, paper, others, acts, lit, onLit }: MarkingWordsProps) {
  const entering = acts.opened ? [{ id: ENTERING, ...acts.opened.span }] : []
  const runs = runsOf(cutAtMarks(block.pieces, [...entering, ...others]))
  return runs.map(({ taskId, pieces }) => {
    const place = pieces[0]?.start ?? 0
    if (taskId === null) return <PieceRun key={place} pieces={pieces} />
    const task = others.find((one) => one.id === taskId)
    const number = paper.tasks.findIndex((one) => one.id === taskId) + 1
    const begins = task !== undefined && task.start >= block.lineStart
    return (
      <mark
        key={place}
        className={classes.mark}
        data-entering={taskId === ENTERING}
        data-lit={lit === taskId}
        onPointerEnter={() => onLit(taskId)}
        onPointerLeave={() => onLit(null)}
      >
        {task && begins && (
          <button
            type="button"
            className={classes.number}
            aria-label={markText.editTask(number)}
            onClick={() => acts.open({ span: task, task })}
          >
            {number}
          </button>
        )}
        <PieceRun pieces={pieces} />
      </mark>
    )
  })
}

function runsOf(pieces: readonly MarkedPiece[]): { taskId: string | null; pieces: MarkedPiece[] }[] {
  const runs: { taskId: string | null; pieces: MarkedPiece[] }[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last && last.taskId === piece.taskId) last.pieces.push(piece)
    else runs.push({ taskId: piece.taskId, pieces: [piece] })
  }
  return runs
}
