import { useParams } from 'react-router'
import { ProposalView } from '../../features/proposals/proposal-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <ProposalView key={id} id={id} />
}
