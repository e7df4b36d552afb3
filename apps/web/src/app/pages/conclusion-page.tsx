import { useParams } from 'react-router'
import { PaperView } from '../../features/conclusions/paper/paper-view.tsx'
import { PaperDeliveries } from '../../features/deliveries/paper-deliveries.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <PaperView key={id} id={id} besides={<PaperDeliveries paperId={id} />} />
}
