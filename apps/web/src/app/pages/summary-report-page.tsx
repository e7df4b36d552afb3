import { useParams } from 'react-router'
import { SummaryView } from '../../features/unit-reports/summary-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <SummaryView key={id} id={id} />
}
