import { NewRegulation } from '../../features/regulations/new-regulation.tsx'

export function Component() {
  return <NewRegulation />
}
