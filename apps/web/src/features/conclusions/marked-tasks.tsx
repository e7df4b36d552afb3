import type { Conclusion } from '@phoihop/contract/conclusions'
import { Panel } from '../../ui/panel.tsx'
import { markText } from './mark-text.ts'
import { MarkedTask } from './marked-task.tsx'
import classes from './marked-tasks.module.css'
import type { MarkingActs } from './use-marking.ts'

interface MarkedTasksProps {
  paper: Conclusion
  acts: MarkingActs
  lit: string | null
  onLit: (taskId: string | null) => void
}

/** The tasks marked so far, in the order of the paper. */
export function MarkedTasks({ paper, acts, lit, onLit }: MarkedTasksProps) {
  return (
    <Panel title={`${markText.tasks} (${paper.tasks.length})`} id="marked-tasks">
      {paper.tasks.length === 0 && <p className={classes.none}>{markText.noTasks}</p>}
      <ol className={classes.list}>
        {paper.tasks.map((task, i) => (
          <MarkedTask key={task.id} task={task} number={i + 1} acts={acts} lit={lit === task.id} onLit={onLit} />
        ))}
      </ol>
    </Panel>
  )
}
