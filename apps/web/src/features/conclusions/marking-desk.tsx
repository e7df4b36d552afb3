import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { useState } from 'react'
import { Panel } from '../../ui/panel.tsx'
import { taskText } from './mark-text.ts'
import { MarkedTasks } from './marked-tasks.tsx'
import classes from './marking-desk.module.css'
import { MarkingProgress } from './marking-progress.tsx'
import { MarkingSheet } from './marking-sheet.tsx'
import { TaskForm } from './task-form.tsx'
import type { MarkingActs } from './use-marking.ts'

interface MarkingDeskProps {
  paper: Conclusion
  acts: MarkingActs
  onHelp: () => void
}

/** Text left, the task being entered or the tasks marked so far right; on the phone the task fills the screen. */
export function MarkingDesk({ paper, acts, onHelp }: MarkingDeskProps) {
  const phone = useMediaQuery('(max-width: 60em)', false, { getInitialValueInEffect: false })
  const [lit, setLit] = useState<string | null>(null)
  const { opened } = acts
  const title = opened?.task ? taskText.editTask : taskText.newTask
  const form = opened && (
    <TaskForm
      key={opened.task?.id ?? 'new'}
      paper={paper}
      task={opened.task}
      span={opened.span}
      onSpan={(span) => acts.setOpened({ ...opened, span })}
      onClose={acts.close}
      onDone={acts.close}
    />
  )
  return (
    <div className={classes.desk}>
      <div className={classes.paper}>
        <MarkingProgress paper={paper} onHelp={onHelp} />
        <MarkingSheet paper={paper} acts={acts} lit={lit} onLit={setLit} onHelp={onHelp} />
      </div>
      <div className={classes.side}>
        {form && !phone ? (
          <Panel title={title} id="task-form">
            {form}
          </Panel>
        ) : (
          <MarkedTasks paper={paper} acts={acts} lit={lit} onLit={setLit} />
        )}
      </div>
      {phone && (
        <Drawer
          opened={opened !== null}
          onClose={acts.close}
          size="100%"
          position="bottom"
          title={title}
          closeOnEscape={false}
        >
          {form}
        </Drawer>
      )}
    </div>
  )
}
