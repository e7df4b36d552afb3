import type { PaperTask } from '@phoihop/contract/task-shapes'
import { cutAtMarks, type MarkedPiece } from './paper-pieces.ts'
import type { Lighting } from './lighting.ts'
import { PieceRun } from './piece-run.tsx'
import type { ReadingBlock } from './reading-blocks.ts'
import { TaskMark } from './task-mark.tsx'

interface PaperWordsProps {
  block: ReadingBlock
  tasks: readonly PaperTask[]
  lighting: Lighting
  onOpen: (taskId: string) => void
}

interface Group {
  taskId: string | null
  pieces: MarkedPiece[]
}

/** The words of a paragraph, those that give work inside their marks. */
export function PaperWords({ block, tasks, lighting, onOpen }: PaperWordsProps) {
  return groupsOf(cutAtMarks(block.pieces, tasks)).map(({ taskId, pieces }) => {
    const place = pieces[0]?.start ?? 0
    const number = tasks.findIndex((task) => task.id === taskId) + 1
    const task = tasks[number - 1]
    if (!task) return <PieceRun key={place} pieces={pieces} />
    return (
      <TaskMark
        key={place}
        task={task}
        number={number}
        begins={task.start >= block.lineStart}
        lighting={lighting}
        onOpen={onOpen}
      >
        <PieceRun pieces={pieces} />
      </TaskMark>
    )
  })
}

function groupsOf(pieces: readonly MarkedPiece[]): Group[] {
  const groups: Group[] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && last.taskId === piece.taskId) last.pieces.push(piece)
    else groups.push({ taskId: piece.taskId, pieces: [piece] })
  }
  return groups
}
