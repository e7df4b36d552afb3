import { useParams } from 'react-router'
import { SeriesView } from '../../features/meetings/series-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <SeriesView key={id} id={id} />
}
