import { Button } from '@mantine/core'
import type { NumberBook } from '@phoihop/contract/number-books'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { bookQueries } from './api.ts'
import { OpenBookForm } from './open-book-form.tsx'
import { KIND_LABELS, text } from './text.ts'

const COLUMNS: readonly Column<NumberBook>[] = [
  {
    key: 'symbol',
    header: text.columns.symbol,
    leading: true,
    render: (row) => <TextLink to={paths.numberBook(row.id)}>{row.symbol}</TextLink>,
  },
  { key: 'issuer', header: text.columns.issuer, render: (row) => row.issuer.name },
  {
    key: 'span',
    header: text.columns.span,
    render: (row) => `${KIND_LABELS[row.kind]}: ${text.span(formatDay(row.startsOn), formatDay(row.endsOn))}`,
  },
  { key: 'next', header: text.columns.next, numeric: true, render: (row) => row.nextNumber },
  { key: 'given', header: text.columns.given, numeric: true, render: (row) => formatNumber(row.given) },
  { key: 'held', header: text.columns.held, numeric: true, render: (row) => formatNumber(row.reserved) },
]

/** The books of the own body and of the body its office serves. */
export function NumberBooks() {
  const { rows, issuers } = useSuspenseQuery(bookQueries.list()).data
  const [opening, setOpening] = useState(false)
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        acts={
          issuers.length > 0 && (
            <Button variant="default" onClick={() => setOpening(true)}>
              {text.open}
            </Button>
          )
        }
      />
      {rows.length === 0 ? (
        <Panel>
          <EmptyState title={text.none} hint={text.noneHint} />
        </Panel>
      ) : (
        <Panel title={text.list(formatNumber(rows.length))} id="number-books" flush>
          <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
        </Panel>
      )}
      <ActDialog opened={opening} title={text.openTitle} onClose={() => setOpening(false)}>
        <OpenBookForm issuers={issuers} onClose={() => setOpening(false)} />
      </ActDialog>
    </>
  )
}
