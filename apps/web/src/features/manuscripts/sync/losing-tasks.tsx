import { Button, Group } from '@mantine/core'
import type { LosingTask } from '@phoihop/contract/manuscript-shapes'
import { text } from '../text.ts'
import classes from './save-status.module.css'

interface LosingTasksProps {
  tasks: readonly LosingTask[]
  onUndo: () => void
  onLetGo: () => void
}

/** Tasks whose sentence has been taken out: nothing is saved until a person says what becomes of them. */
export function LosingTasks({ tasks, onUndo, onLetGo }: LosingTasksProps) {
  return (
    <section className={classes.losing} role="alert" aria-labelledby="losing-tasks">
      <h2 id="losing-tasks">{text.losingTitle(tasks.length)}</h2>
      {text.losingHint}
      <ul>
        {tasks.map(({ id, ref, quote }) => (
          <li key={id}>{text.losingTask(ref, quote)}</li>
        ))}
      </ul>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onUndo}>
          {text.undoIt}
        </Button>
        <Button size="xs" color="danger" onClick={onLetGo}>
          {text.letGo}
        </Button>
      </Group>
    </section>
  )
}
