import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { NotAllowed } from '../../ui/not-allowed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { taskFormQueries } from './api.ts'
import { FormCandidates } from './form-candidates.tsx'
import { FormList } from './form-list.tsx'
import { ReceiveForm } from './receive-form.tsx'
import { text } from './text.ts'

/** Forms for units that do not sign in: sent out, and taken back. */
export function TaskForms() {
  const { can } = useSuspenseQuery(taskFormQueries.candidates()).data
  if (!can.send)
    return <NotAllowed title={text.notAllowed} hint={text.notAllowedHint} to={paths.assignments()} back={text.back} />
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <ReceiveForm />
      <FormCandidates />
      <FormList />
    </>
  )
}
