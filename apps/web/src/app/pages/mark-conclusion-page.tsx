import { useParams } from 'react-router'
import { Marking } from '../../features/conclusions/desk/marking.tsx'
import { FormCheck } from '../../features/renditions/form-check.tsx'

/** the dialog itself forbids issuing without these */
const SAID = ['number', 'symbol', 'issuedOn'] as const

export function Component() {
  const { id = '' } = useParams()
  return <Marking key={id} id={id} formCheck={<FormCheck paperId={id} canMend without={SAID} />} />
}
