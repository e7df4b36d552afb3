import { useParams } from 'react-router'
import { RenditionView } from '../../features/renditions/rendition-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <RenditionView key={id} id={id} />
}
