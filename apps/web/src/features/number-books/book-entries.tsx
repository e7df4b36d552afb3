import { Button } from '@mantine/core'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import type { NumberBook, NumberEntry } from '@phoihop/contract/number-books'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatDay, formatInstant, formatText } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { bookQueries } from './api.ts'
import { EntryState } from './entry-state.tsx'
import { text } from './text.ts'

interface BookEntriesProps {
  book: NumberBook
  onVoid: (entry: NumberEntry) => void
}

/** The numbers of a book with what bears them, the newest first. */
export function BookEntries({ book, onVoid }: BookEntriesProps) {
  const list = useSuspenseInfiniteQuery(bookQueries.entries(book.id))
  const columns: readonly Column<NumberEntry>[] = [
    {
      key: 'number',
      header: text.entry.number,
      leading: true,
      width: '10rem',
      render: (row) => codeOf(book, row),
    },
    { key: 'day', header: text.entry.day, width: '8rem', render: (row) => formatDay(row.paper?.issuedOn) },
    { key: 'subject', header: text.entry.subject, render: subjectOf },
    { key: 'state', header: text.entry.state, width: '9rem', render: (row) => <EntryState state={row.state} /> },
    { key: 'by', header: text.entry.by, render: (row) => `${row.byName}, ${formatInstant(row.at)}` },
    {
      key: 'act',
      header: text.entry.act,
      width: '7rem',
      render: (row) =>
        book.can.keep && row.state === 'reserved' ? (
          <Button size="compact-sm" variant="default" onClick={() => onVoid(row)}>
            {text.void}
          </Button>
        ) : (
          formatText(null)
        ),
    },
  ]
  return (
    <PagedPanel
      id="book-entries"
      list={list}
      title={text.entries}
      empty={{ title: text.entriesNone, hint: text.entriesNoneHint }}
    >
      {(rows) => <DataTable caption={text.entriesCaption} columns={columns} rows={rows} rowKey={(row) => row.id} />}
    </PagedPanel>
  )
}

function codeOf({ symbol }: NumberBook, { number, paper }: NumberEntry) {
  const code = paperCode({ number, symbol }) ?? number
  return paper ? <TextLink to={paths.conclusion(paper.id)}>{code}</TextLink> : code
}

function subjectOf({ state, paper, note, voidReason }: NumberEntry) {
  if (paper) return paper.subject
  if (state === 'given') return text.hidden
  return [note, voidReason].filter(Boolean).join('; ')
}
