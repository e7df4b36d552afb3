import { useSearchParams } from 'react-router'
import { FiguresView } from '../../features/figures/figures-view.tsx'
import { ReportPrints } from '../../features/renditions/report-prints.tsx'

export function Component() {
  const [search] = useSearchParams()
  return <FiguresView prints={<ReportPrints period={search.get('period')} />} />
}
