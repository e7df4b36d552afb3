import { Notices } from '../../features/notices/notices.tsx'

export function Component() {
  return <Notices />
}
