import { useParams } from 'react-router'
import { ReportView } from '../../features/unit-reports/report-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <ReportView key={id} id={id} />
}
