import { useParams } from 'react-router'
import { PaperView } from '../../features/conclusions/paper/paper-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <PaperView key={id} id={id} />
}
