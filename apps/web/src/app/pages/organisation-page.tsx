import { useParams } from 'react-router'
import { OrganisationView } from '../../features/organisations/organisation-view.tsx'
import { LetterheadPanel } from '../../features/renditions/letterhead-panel.tsx'
import { UrgingPrints } from '../../features/renditions/urging-prints.tsx'

export function Component() {
  const { id = '' } = useParams()
  const papers = (
    <>
      <UrgingPrints organisationId={id} />
      <LetterheadPanel organisationId={id} />
    </>
  )
  return <OrganisationView key={id} id={id} papers={papers} />
}
