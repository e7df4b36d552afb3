import { useParams } from 'react-router'
import { RegulationView } from '../../features/regulations/regulation-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <RegulationView key={id} id={id} />
}
