import { Button } from '@mantine/core'
import type { Task } from '@phoihop/contract/task-shapes'
import { useRef, useState } from 'react'
import { ActDialog } from '../../../ui/act-dialog.tsx'
import { TASK_ACT_FORMS, TASK_ACT_ORDER, taskFormText } from './task-act-forms.ts'
import type { TaskActGiven } from './task-act-fields.tsx'
import { TaskActForm } from './task-act-form.tsx'
import classes from './task-acts.module.css'

type Opened = Omit<TaskActGiven, 'task'>

/** What the deciding office may do with the whole task, and the bodies it is offered for. Loaded when there is any. */
export default function TaskActs({ task }: { task: Task }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const begin = (next: Opened, button: HTMLElement) => {
    opener.current = button
    setOpened(next)
  }
  const close = () => {
    setOpened(null)
    requestAnimationFrame(() => (opener.current?.isConnected ? opener.current : place.current)?.focus())
  }
  const acts = TASK_ACT_ORDER.filter((name) => task.can[name])
  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      {task.offers.length > 0 && (
        <ul className={classes.offers} aria-label={taskFormText.offers}>
          {task.offers.map(({ organisation, role, className }) => {
            const offered = { organisationId: organisation.id, role }
            return (
              <li key={organisation.id} className={classes.offer}>
                <span>{taskFormText.offered(organisation.name, className)}</span>
                <Button size="compact-md" onClick={(event) => begin({ act: 'addUnit', offered }, event.currentTarget)}>
                  {taskFormText.offerAdd}
                </Button>
                <Button
                  size="compact-md"
                  variant="default"
                  onClick={(event) => begin({ act: 'declineOffer', offered }, event.currentTarget)}
                >
                  {taskFormText.offerDecline}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <div className={classes.acts} role="group" aria-label={taskFormText.acts}>
        {acts.map((name) => (
          <Button
            key={name}
            variant={TASK_ACT_FORMS[name].danger ? 'subtle' : 'default'}
            color={TASK_ACT_FORMS[name].danger ? 'danger' : 'brand'}
            onClick={(event) => begin({ act: name }, event.currentTarget)}
          >
            {TASK_ACT_FORMS[name].title}
          </Button>
        ))}
      </div>
      {opened !== null && (
        <ActDialog opened title={TASK_ACT_FORMS[opened.act].title} onClose={close}>
          <TaskActForm {...opened} task={task} onClose={close} />
        </ActDialog>
      )}
    </div>
  )
}
