import { Assignments } from '../../features/tasks/assignments.tsx'

export function Component() {
  return <Assignments />
}
