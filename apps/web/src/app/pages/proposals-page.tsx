import { Proposals } from '../../features/proposals/proposals.tsx'

export function Component() {
  return <Proposals />
}
