import type { Task } from '@phoihop/contract/task-shapes'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { KeptNote } from '../../../lib/kept-note.tsx'
import { FORCE_LABELS } from '../../../lib/labels.ts'
import { paperNumber } from '../../../lib/paper-name.ts'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { paths } from '../../../lib/paths.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { taskQueries } from '../api.ts'
import { TaskFacts } from './task-facts.tsx'
import { TaskHistory } from './task-history.tsx'
import { TaskSentence } from './task-sentence.tsx'
import { rollUpSentence, text } from '../text.ts'
import { UnitList } from './unit-list.tsx'

const TaskActs = lazy(() => import('./task-acts.tsx'))

/** Of recurring work, the period that the roll-up is of. */
function newestPeriod({ assignments }: Task): string | null {
  return (
    assignments
      .map(({ occurrence }) => occurrence ?? '')
      .toSorted()
      .at(-1) || null
  )
}

function hasDecisions({ can: { readPaper: _read, setField: _field, ...decisions } }: Task): boolean {
  return Object.values(decisions).some(Boolean)
}

/** One task: the sentence on top, then the units, each with its history, then the history of all. */
export function TaskView({ id }: { id: string }) {
  const read = useSuspenseQuery(taskQueries.detail(id))
  const task = read.data
  return (
    <>
      <PageHeader
        title={text.taskTitle(refWords(task.ref), paperNumber(task.paper))}
        crumbs={[
          { label: text.tasks, to: paths.assignments() },
          ...(task.can.readPaper ? [{ label: paperNumber(task.paper), to: paths.conclusion(task.paper.id) }] : []),
        ]}
        lead={task.paper.subject}
      />
      <KeptNote error={read.error} dataUpdatedAt={read.dataUpdatedAt} />
      <Panel title={text.sentence} id="sentence" aside={<span>{text.force(FORCE_LABELS[task.force])}</span>}>
        <TaskSentence task={task} />
        <TaskFacts task={task} />
      </Panel>
      <Panel title={text.units} id="units" aside={<span>{rollUpSentence(task.rollUp, newestPeriod(task))}</span>} flush>
        {hasDecisions(task) && (
          <Suspense fallback={null}>
            <TaskActs task={task} />
          </Suspense>
        )}
        <UnitList assignments={task.assignments} wantsPaper={task.wantsPaper} />
      </Panel>
      {task.assignments.length > 1 && <TaskHistory assignments={task.assignments} />}
    </>
  )
}
