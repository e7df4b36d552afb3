import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconMessagePlus, IconTableExport } from '@tabler/icons-react'
import { Suspense } from 'react'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { proposalQueries, registerFile } from './api.ts'
import { ProposalCounts } from './proposal-counts.tsx'
import { ProposalFilterBar } from './proposal-filter-bar.tsx'
import { FILTER_NAMES, toProposalQuery } from './proposal-filters.ts'
import { ProposalList } from './proposal-list.tsx'
import { text } from './text.ts'
import { PrintButton } from '../../ui/print-button.tsx'

/** The register: what was asked for, narrowed by what stands in the address. */
export function Proposals() {
  const filters = useUrlFilters(FILTER_NAMES, ['order'])
  const canRaise = useQuery(proposalQueries.options()).data?.can.raise ?? false
  const query = toProposalQuery(filters.values)
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        acts={
          <>
            <PrintButton label={text.print} onPhone />
            <Button
              component="a"
              href={registerFile(query)}
              download
              variant="default"
              leftSection={<IconTableExport aria-hidden size={18} />}
            >
              {text.export}
            </Button>
            {canRaise && (
              <LinkButton to={paths.newProposal()} leftSection={<IconMessagePlus aria-hidden size={18} />}>
                {text.raise}
              </LinkButton>
            )}
          </>
        }
      />
      <ProposalCounts values={filters.values} />
      <ProposalFilterBar filters={filters} />
      <Suspense fallback={<Loading />}>
        <ProposalList query={query} />
      </Suspense>
    </>
  )
}
