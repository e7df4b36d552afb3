import { useParams } from 'react-router'
import { PaperRelations } from '../../features/amendments/paper-relations.tsx'
import { PaperView } from '../../features/conclusions/paper/paper-view.tsx'
import { PaperDeliveries } from '../../features/deliveries/paper-deliveries.tsx'
import { FormPanel } from '../../features/renditions/form-panel.tsx'

export function Component() {
  const { id = '' } = useParams()
  const besides = (
    <>
      <PaperRelations paperId={id} />
      <PaperDeliveries paperId={id} />
    </>
  )
  return <PaperView key={id} id={id} formCheck={<FormPanel paperId={id} />} besides={besides} />
}
