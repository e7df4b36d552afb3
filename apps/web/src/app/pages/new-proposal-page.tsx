import { NewProposal } from '../../features/proposals/new-proposal.tsx'

export function Component() {
  return <NewProposal />
}
