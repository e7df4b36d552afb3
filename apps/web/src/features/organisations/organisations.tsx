import { Checkbox, SegmentedControl } from '@mantine/core'
import { BRANCHES, TIERS } from '@phoihop/domain/organisations/branch'
import { Suspense, useState } from 'react'
import { useToday } from '../../lib/today.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { LocalityForm } from './locality-form.tsx'
import { OrganisationForm } from './organisation-form.tsx'
import { OrganisationList } from './organisation-list.tsx'
import { OrganisationsActs } from './organisations-acts.tsx'
import classes from './organisations.module.css'
import { BRANCH_LABELS, TIER_LABELS, text } from './text.ts'
import { TREE_VIEWS } from './tree-nodes.ts'
import { TreePanel } from './tree-panel.tsx'

const FILTERS = ['q', 'tier', 'branch', 'on', 'ended', 'view'] as const

/** A dialog of this page: a new body, or a place (new: null). */
type Dialog = 'body' | { localityId: string | null } | null

/** The bodies of the territory as trees or as a list, on any day; what is looked at stands in the address. */
export function Organisations({ canAdd }: { canAdd: boolean }) {
  const { values, active, set, clear } = useUrlFilters(FILTERS, ['view'])
  const [dialog, setDialog] = useState<Dialog>(null)
  const today = useToday()
  const tier = TIERS.find((one) => one === values.tier)
  const branch = BRANCHES.find((one) => one === values.branch)
  const view = TREE_VIEWS.find((one) => one === values.view)
  const isList = values.view === 'list'
  const q = values.q ?? ''
  const close = () => setDialog(null)
  return (
    <>
      <PageHeader
        title={text.organisations}
        lead={text.lead}
        acts={
          <OrganisationsActs
            canAdd={canAdd}
            onAdd={() => setDialog('body')}
            onAddPlace={() => setDialog({ localityId: null })}
          />
        }
      />
      <FilterBar
        active={active}
        onClear={clear}
        search={
          <FilterSearch
            label={text.search}
            placeholder={text.searchHint}
            value={q}
            onChange={(word) => set('q', word)}
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
        {!isList && (
          <DateField
            label={text.on}
            value={values.on ?? today}
            today={today}
            onChange={(day) => set('on', day === today ? '' : (day ?? ''))}
          />
        )}
      </FilterBar>
      <div className={classes.views}>
        <SegmentedControl
          aria-label={text.view}
          value={values.view === 'list' ? 'list' : (view ?? 'place')}
          data={text.views.map((one) => ({ ...one }))}
          onChange={(value) => set('view', value === 'place' ? '' : value)}
        />
        {!isList && (
          <Checkbox
            label={text.ended}
            checked={values.ended === 'true'}
            onChange={(event) => set('ended', event.currentTarget.checked ? 'true' : '')}
          />
        )}
      </div>
      <Suspense fallback={<Loading />}>
        {isList ? (
          <OrganisationList query={{ ...(q && { q }), ...(tier && { tier }), ...(branch && { branch }) }} />
        ) : (
          <TreePanel
            view={view ?? 'place'}
            on={values.on}
            ended={values.ended === 'true'}
            q={q}
            tier={tier}
            branch={branch}
            onPlace={(localityId) => setDialog({ localityId })}
          />
        )}
      </Suspense>
      <ActDialog opened={dialog === 'body'} title={text.add} onClose={close}>
        <OrganisationForm onClose={close} />
      </ActDialog>
      <ActDialog opened={dialog !== null && dialog !== 'body'} title={placeTitle(dialog)} onClose={close}>
        {dialog !== null && dialog !== 'body' && <LocalityForm localityId={dialog.localityId} onClose={close} />}
      </ActDialog>
    </>
  )
}

function placeTitle(dialog: Dialog): string {
  return dialog !== null && dialog !== 'body' && dialog.localityId !== null ? text.locality : text.addLocality
}
