import { useSession } from '../../features/session/use-session.ts'
import { MyWork } from '../../features/tasks/my-work.tsx'

export function Component() {
  const { can } = useSession()
  return <MyWork canAnswer={can.answerTasks} />
}
