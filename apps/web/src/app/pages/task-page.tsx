import { useParams } from 'react-router'
import { TaskView } from '../../features/tasks/task-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <TaskView key={id} id={id} />
}
