import { NativeSelect } from '@mantine/core'
import { CHANGE_ACTS } from '@phoihop/domain/conclusions/relation-kinds'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { useQuery } from '@tanstack/react-query'
import { deadlineBrief } from '@phoihop/domain/deadlines/deadline-words'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { amendmentQueries } from './api.ts'
import classes from './relation-fields.module.css'
import { isDated, type RelationTyped, withAct, withDue } from './relation-typed.ts'
import { ACT_LABELS, text } from './text.ts'

interface TaskChangesProps {
  typed: RelationTyped
  undated: string | null
  onChange: (typed: RelationTyped) => void
}

const ACTS = ['keep', ...CHANGE_ACTS] as const

/** The tasks of the earlier paper, each with what becomes of it. */
export function TaskChanges({ typed, undated, onChange }: TaskChangesProps) {
  const tasks = useQuery(amendmentQueries.earlier(typed.paper.id)).data?.tasks
  const today = useToday()
  if (!tasks) return <Loading />
  if (tasks.length === 0) return <p className={classes.quote}>{text.noTasks}</p>
  return (
    <div>
      <b>{text.tasks(tasks.length)}</b>
      <ul className={classes.tasks}>
        {tasks.map((task) => {
          const change = typed.changes[task.id]
          const act = change?.act ?? 'keep'
          return (
            <li key={task.id} className={classes.task}>
              <p className={classes.quote}>
                <b>{`${refTitle(task.ref)}: `}</b>
                {task.quote}
                {task.deadline.dueOn && ` (${deadlineBrief(task.deadline) ?? ''})`}
              </p>
              <div className={classes.choice}>
                <NativeSelect
                  aria-label={text.act(task.ref)}
                  value={act}
                  data={ACTS.map((value) => ({ value, label: ACT_LABELS[value] }))}
                  onChange={(event) =>
                    onChange(withAct(typed, task.id, ACTS.find((one) => one === event.currentTarget.value) ?? 'keep'))
                  }
                />
                {isDated(act) && (
                  <DateField
                    label={text.newDue(task.ref)}
                    today={today}
                    value={change?.dueOn ?? null}
                    error={undated === task.id ? text.dueMissing : undefined}
                    onChange={(day) => onChange(withDue(typed, task.id, day))}
                  />
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
