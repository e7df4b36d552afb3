import { DELIVERY_STATES } from '@phoihop/contract/deliveries'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type DeliveryQuery, deliveryQueries } from './api.ts'
import { DeliveryTable } from './delivery-table.tsx'
import { STATE_LABELS, text } from './text.ts'

const FILTERS = ['q', 'state'] as const

/** What was sent to the own body, narrowed by what stands in the address. */
export function Deliveries() {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const state = DELIVERY_STATES.find((one) => one === values.state)
  const query: DeliveryQuery = {
    ...(values.q === undefined ? {} : { q: values.q }),
    ...(state === undefined ? {} : { state }),
  }
  return (
    <>
      <PageHeader title={text.inbox} lead={text.inboxLead} />
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
          label={text.state}
          anyLabel={text.anyState}
          value={state ?? ''}
          options={DELIVERY_STATES.map((value) => ({ value, label: STATE_LABELS[value] }))}
          onChange={(value) => set('state', value)}
        />
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <DeliveryList query={query} />
      </Suspense>
    </>
  )
}

function DeliveryList({ query }: { query: DeliveryQuery }) {
  const list = useSuspenseInfiniteQuery(deliveryQueries.list(query))
  return (
    <PagedPanel id="deliveries" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
      {(rows) => <DeliveryTable rows={rows} />}
    </PagedPanel>
  )
}
