import { useParams } from 'react-router'
import { Marking } from '../../features/conclusions/desk/marking.tsx'
import { FormCheck } from '../../features/renditions/form-check.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <Marking key={id} id={id} formCheck={<FormCheck paperId={id} canMend />} />
}
