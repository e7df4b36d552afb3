import { useParams } from 'react-router'
import { PaperView } from '../../features/conclusions/paper/paper-view.tsx'
import { FormPanel } from '../../features/renditions/form-panel.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <PaperView key={id} id={id} formCheck={<FormPanel paperId={id} />} />
}
