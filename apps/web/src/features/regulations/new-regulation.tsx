import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { NotAllowed } from '../../ui/not-allowed.tsx'
import { regulationQueries } from './api.ts'
import { RegulationForm } from './regulation-form.tsx'
import { text } from './text.ts'

/** The form for a new regulation, for who keeps papers of some body. */
export function NewRegulation() {
  const { owners } = useSuspenseQuery(regulationQueries.list()).data
  if (owners.length === 0)
    return <NotAllowed title={text.notAllowed} hint={text.notOwners} to={paths.regulations()} back={text.back} />
  return <RegulationForm regulation={null} owners={owners} onDone={() => undefined} />
}
