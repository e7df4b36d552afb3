import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { NotAllowed } from '../../ui/not-allowed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { proposalQueries } from './api.ts'
import { formText } from './form-text.ts'
import { ProposalForm } from './proposal-form.tsx'
import { text } from './text.ts'

/** Raising a proposal, with what was asked before in like words beside it. */
export function NewProposal() {
  const options = useSuspenseQuery(proposalQueries.options()).data
  if (!options.can.raise)
    return (
      <NotAllowed title={formText.notAllowed} hint={formText.notAllowedHint} to={paths.proposals()} back={text.title} />
    )
  return (
    <>
      <PageHeader
        title={formText.newTitle}
        crumbs={[{ label: text.title, to: paths.proposals() }]}
        lead={formText.newLead}
      />
      <Panel>
        <Stack maw={760}>
          <ProposalForm options={options} />
        </Stack>
      </Panel>
    </>
  )
}
