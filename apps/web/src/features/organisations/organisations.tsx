import { Button } from '@mantine/core'
import { BRANCHES, TIERS } from '@phoihop/domain/organisations/branch'
import { Suspense, useState } from 'react'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { OrganisationQuery } from './api.ts'
import { OrganisationForm } from './organisation-form.tsx'
import { OrganisationList } from './organisation-list.tsx'
import { BRANCH_LABELS, TIER_LABELS, text } from './text.ts'

const FILTERS = ['q', 'tier', 'branch'] as const

/** The directory of bodies, narrowed by what stands in the address. */
export function Organisations({ canAdd }: { canAdd: boolean }) {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const [adding, setAdding] = useState(false)
  const tier = TIERS.find((one) => one === values.tier)
  const branch = BRANCHES.find((one) => one === values.branch)
  const query: OrganisationQuery = {
    ...(values.q && { q: values.q }),
    ...(tier && { tier }),
    ...(branch && { branch }),
  }
  return (
    <>
      <PageHeader
        title={text.organisations}
        lead={text.lead}
        acts={canAdd && <Button onClick={() => setAdding(true)}>{text.add}</Button>}
      />
      <FilterBar
        active={active}
        onClear={clear}
        search={
          <FilterSearch
            label={text.search}
            placeholder={text.searchHint}
            value={values.q ?? ''}
            onChange={(q) => set('q', q)}
          />
        }
      >
        <FilterSelect
          label={text.tier}
          anyLabel={text.anyTier}
          value={values.tier ?? ''}
          options={TIERS.map((one) => ({ value: one, label: TIER_LABELS[one] }))}
          onChange={(value) => set('tier', value)}
        />
        <FilterSelect
          label={text.branch}
          anyLabel={text.anyBranch}
          value={values.branch ?? ''}
          options={BRANCHES.map((one) => ({ value: one, label: BRANCH_LABELS[one] }))}
          onChange={(value) => set('branch', value)}
        />
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <OrganisationList query={query} />
      </Suspense>
      <ActDialog opened={adding} title={text.add} onClose={() => setAdding(false)}>
        <OrganisationForm onClose={() => setAdding(false)} />
      </ActDialog>
    </>
  )
}
