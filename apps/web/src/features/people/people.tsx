import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type PeopleQuery, peopleQueries } from './api.ts'
import { PeopleList } from './people-list.tsx'
import { PersonForm } from './person-form.tsx'
import { text } from './text.ts'

const FILTERS = ['q', 'organisationId'] as const

/** The directory of people, narrowed by what stands in the address. */
export function People({ canAdd }: { canAdd: boolean }) {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const [adding, setAdding] = useState(false)
  const bodies = useQuery(peopleQueries.bodies()).data?.organisations ?? []
  const query: PeopleQuery = {
    ...(values.q && { q: values.q }),
    ...(values.organisationId && { organisationId: values.organisationId }),
  }
  return (
    <>
      <PageHeader
        title={text.people}
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
          label={text.body}
          anyLabel={text.anyBody}
          value={values.organisationId ?? ''}
          options={bodies.map((body) => ({ value: body.id, label: body.shortName }))}
          onChange={(value) => set('organisationId', value)}
        />
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <PeopleList query={query} />
      </Suspense>
      <ActDialog opened={adding} title={text.add} onClose={() => setAdding(false)}>
        <PersonForm onClose={() => setAdding(false)} />
      </ActDialog>
    </>
  )
}
