import { useParams } from 'react-router'
import { Marking } from '../../features/conclusions/desk/marking.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <Marking key={id} id={id} />
}
