import { Button } from '@mantine/core'
import type { UrgingRow } from '@phoihop/contract/urgings'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { issue, type UrgingsQuery, urgingQueries, useInvalidateUrgings } from './api.ts'
import { ManyResults } from '../../lib/many-results.tsx'
import { KIND_LABELS, text } from './text.ts'
import classes from './urgings.module.css'
import { useMany } from '../../lib/use-many.ts'

const COLUMNS: readonly Column<UrgingRow>[] = [
  {
    key: 'number',
    header: text.number,
    leading: true,
    width: '24%',
    render: (row) => (
      <TextLink to={paths.urging(row.id)}>
        {`${KIND_LABELS[row.kind]} ${row.number === null ? `(${text.noNumber.toLowerCase()})` : paperNumber(row)}`}
      </TextLink>
    ),
  },
  { key: 'unit', header: text.unit, render: ({ organisation }) => organisation.shortName },
  { key: 'day', header: text.day, width: '110px', render: ({ issuedOn }) => formatDay(issuedOn) },
  { key: 'works', header: text.works, width: '110px', numeric: true, render: ({ works }) => formatNumber(works) },
  { key: 'times', header: text.ordinal, width: '110px', render: ({ times }) => text.ordinalWords(times) },
  { key: 'state', header: text.state, width: '130px', render: ({ state }) => text.states[state] },
]

/** The register; drafts on the screen can be numbered and issued together, each by an act of its own. */
export function Register({ query, mayIssue }: { query: UrgingsQuery; mayIssue: boolean }) {
  const list = useSuspenseInfiniteQuery(urgingQueries.list(query))
  const [asked, setAsked] = useState(false)
  const drafts = list.data.pages.flatMap(({ rows }) => rows).filter(({ state }) => state === 'draft')
  const { results, running, start } = useMany<{ id: string; name: string; version: number }>(async (row, key) => {
    const done = await issue(row, key)
    return text.issued(paperNumber(done))
  }, useInvalidateUrgings())
  return (
    <>
      <PagedPanel
        id="register"
        list={list}
        title={text.registerTitle}
        empty={{ title: text.registerEmpty, hint: text.registerEmptyHint }}
      >
        {(rows) => (
          <>
            {mayIssue && drafts.length > 0 && (
              <div className={classes.foot}>
                <Button loading={running} onClick={() => setAsked(true)}>
                  {text.issueAll(drafts.length)}
                </Button>
              </div>
            )}
            <ManyResults results={results} />
            <DataTable caption={text.registerCaption} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
          </>
        )}
      </PagedPanel>
      <ConfirmDialog
        opened={asked}
        title={text.issueAll(drafts.length)}
        message={text.issueMessage}
        confirmLabel={text.issue}
        onClose={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false)
          void start(drafts.map(({ id, version, organisation }) => ({ id, version, name: organisation.shortName })))
        }}
      />
    </>
  )
}
