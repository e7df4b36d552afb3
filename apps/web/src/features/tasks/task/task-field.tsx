import { Button } from '@mantine/core'
import type { Task } from '@phoihop/contract/task-shapes'
import { lazy, Suspense, useRef, useState } from 'react'
import { ActDialog } from '../../../ui/act-dialog.tsx'
import { fieldText } from './field-text.ts'
import classes from './task-facts.module.css'
import { text } from '../text.ts'

const TaskFieldForm = lazy(() => import('./task-field-form.tsx'))

/** Which field the task is of, and the way to say it for those who decide on it. */
export function TaskField({ task }: { task: Task }) {
  const [opened, setOpened] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpened(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <>
      {task.field ? <b>{task.field}</b> : <span>{text.fieldNone}</span>}
      {task.can.setField && (
        <Button ref={opener} className={classes.act} variant="subtle" size="compact-md" onClick={() => setOpened(true)}>
          {task.field ? text.fieldChange : text.fieldSet}
        </Button>
      )}
      {opened && (
        <ActDialog opened title={fieldText.title} onClose={close}>
          <Suspense fallback={null}>
            <TaskFieldForm task={task} onClose={close} />
          </Suspense>
        </ActDialog>
      )}
    </>
  )
}
