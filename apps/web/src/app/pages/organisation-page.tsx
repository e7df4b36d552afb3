import { useParams } from 'react-router'
import { OrganisationView } from '../../features/organisations/organisation-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <OrganisationView key={id} id={id} />
}
