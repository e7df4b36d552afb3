import { useParams } from 'react-router'
import { DiscussionPanel } from '../../features/discussions/discussion-panel.tsx'
import { TaskLinks } from '../../features/tasks/task/task-links.tsx'
import { TaskView } from '../../features/tasks/task/task-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return (
    <>
      <TaskView key={id} id={id} />
      <TaskLinks taskId={id} />
      <DiscussionPanel key={`discussion-${id}`} taskId={id} />
    </>
  )
}
