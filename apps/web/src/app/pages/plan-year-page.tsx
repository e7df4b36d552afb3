import { useParams } from 'react-router'
import { YearPlan } from '../../features/meetings/year-plan.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <YearPlan key={id} id={id} />
}
