import { partsOf } from '@phoihop/domain/civil-date'
import type { PublicPaperRow } from '@phoihop/contract/publications'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type PublicQuery, publicationQueries } from './api.ts'
import classes from './public-papers.module.css'
import { FORM_LABELS, STANDING_LABELS, text } from './text.ts'

const FILTERS = ['q', 'year'] as const
const YEARS_BACK = 12

const COLUMNS: readonly Column<PublicPaperRow>[] = [
  {
    key: 'paper',
    header: text.columns.paper,
    leading: true,
    render: (row) => (
      <>
        <Link to={paths.publicPaper(row.id)} className={classes.name}>
          {`${FORM_LABELS[row.form]} ${paperNumber(row)}`}
        </Link>
        <span className={classes.subject}>{row.subject}</span>
      </>
    ),
  },
  {
    key: 'issued',
    header: text.columns.issued,
    width: '16%',
    render: (row) => <span className="ph-numbers">{formatDay(row.issuedOn)}</span>,
  },
  { key: 'issuer', header: text.columns.issuer, width: '24%', render: (row) => row.issuer.name },
  { key: 'standing', header: text.columns.standing, width: '18%', render: (row) => STANDING_LABELS[row.standing] },
]

/** The papers everybody may read; the years to choose from go back from `today`. */
export function PublicPapers({ today }: { today: string }) {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const { year } = partsOf(today)
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(year - back))
  if (values.year && !years.includes(values.year)) years.push(values.year)
  const query: PublicQuery = {
    ...(values.q === undefined ? {} : { q: values.q }),
    ...(/^(?:19|20)\d{2}$/u.test(values.year ?? '') ? { year: Number(values.year) } : {}),
  }
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
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
          label={text.year}
          anyLabel={text.anyYear}
          value={values.year ?? ''}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(value) => set('year', value)}
        />
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <List query={query} />
      </Suspense>
    </>
  )
}

function List({ query }: { query: PublicQuery }) {
  const list = useSuspenseInfiniteQuery(publicationQueries.list(query))
  return (
    <PagedPanel id="public-papers" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
      {(rows) => <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />}
    </PagedPanel>
  )
}
