import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type UrgingsQuery, urgingQueries } from './api.ts'
import { Candidates } from './candidates.tsx'
import { Register } from './register.tsx'
import { text } from './text.ts'
import classes from './urgings.module.css'

const NAMES = ['state', 'times', 'organisationId'] as const

/** Who could be urged today, and the register of slips and letters. */
export function Urgings() {
  const { values, set } = useUrlFilters(NAMES)
  const { can } = useSuspenseQuery(urgingQueries.candidates()).data
  const state = values.state === 'draft' || values.state === 'issued' ? values.state : undefined
  const query: UrgingsQuery = {
    ...(state ? { state } : {}),
    ...(values.times ? { times: values.times } : {}),
    ...(values.organisationId ? { organisationId: values.organisationId } : {}),
  }
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        acts={
          can.urge && (
            <LinkButton variant="default" to={paths.taskForms()}>
              {text.forms}
            </LinkButton>
          )
        }
      />
      {can.urge && <Candidates />}
      <search className={classes.filters} aria-label={text.register}>
        <FilterSelect
          label={text.state}
          anyLabel={text.anyState}
          value={state ?? ''}
          options={Object.entries(text.states).map(([value, label]) => ({ value, label }))}
          onChange={(value) => set('state', value)}
        />
        <FilterSelect
          label={text.ordinal}
          anyLabel={text.anyTimes}
          value={values.times ?? ''}
          options={text.timesChoices}
          onChange={(value) => set('times', value)}
        />
        {values.organisationId && (
          <FilterChip
            label={text.filterUnit}
            dropLabel={text.drop(text.filterUnit)}
            onDrop={() => set('organisationId', '')}
          />
        )}
      </search>
      <Suspense fallback={<Loading />}>
        <Register query={query} mayIssue={can.urge} />
      </Suspense>
    </>
  )
}
