import { useParams } from 'react-router'
import { OrganisationView } from '../../features/organisations/organisation-view.tsx'
import { LetterheadPanel } from '../../features/renditions/letterhead-panel.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <OrganisationView key={id} id={id} papers={<LetterheadPanel organisationId={id} />} />
}
