import { TaskForms } from '../../features/task-forms/task-forms.tsx'

export function Component() {
  return <TaskForms />
}
