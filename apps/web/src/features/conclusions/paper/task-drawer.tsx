import { rollUpWords } from '@phoihop/domain/tasks/roll-up-words'
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { paths } from '../../../lib/paths.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { TaskFacts } from './task-facts.tsx'
import { text } from '../text.ts'

interface TaskDrawerProps {
  paper: Conclusion
  taskId: string | null
  onClose: () => void
}

/** The task of a sentence that was pressed: from below on the phone, from the right on the desk. */
export function TaskDrawer({ paper, taskId, onClose }: TaskDrawerProps) {
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const number = paper.tasks.findIndex((task) => task.id === taskId) + 1
  const task = paper.tasks[number - 1]
  return (
    <Drawer
      opened={task !== undefined}
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '55%' : 'md'}
      title={task ? text.taskNumber(number, task.ref) : ''}
    >
      {task && (
        <>
          <TaskFacts task={task} draft={paper.state === 'issued' ? null : paper.text} />
          {paper.state === 'issued' && (
            <>
              <p>{rollUpWords(task.rollUp)}</p>
              <LinkButton to={paths.task(task.id)} fullWidth>
                {text.openTask}
              </LinkButton>
            </>
          )}
        </>
      )}
    </Drawer>
  )
}
