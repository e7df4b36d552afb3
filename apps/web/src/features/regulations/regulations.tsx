import type { RegulationRow } from '@phoihop/contract/regulations'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay, formatText } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { regulationQueries } from './api.ts'
import { reminderWords, text } from './text.ts'

const COLUMNS: readonly Column<RegulationRow>[] = [
  {
    key: 'title',
    header: text.name,
    leading: true,
    width: '36%',
    render: (row) => <TextLink to={paths.regulation(row.id)}>{row.title}</TextLink>,
  },
  { key: 'numbers', header: text.numbers, render: (row) => formatText(row.numbers.join('; ')) },
  { key: 'parties', header: text.parties, render: (row) => row.parties.map((one) => one.shortName).join(', ') },
  { key: 'signedOn', header: text.signedOn, width: '6.5rem', render: (row) => formatDay(row.signedOn) },
  { key: 'to', header: text.effectiveTo, width: '6.5rem', render: (row) => formatDay(row.effectiveTo) },
  {
    key: 'reminders',
    header: text.reminders,
    render: (row) => formatText(row.reminders.map(reminderWords).join(' ')),
  },
]

/** Every regulation the reader's bodies are party to. */
export function Regulations() {
  const { rows, owners } = useSuspenseQuery(regulationQueries.list()).data
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        acts={owners.length > 0 && <LinkButton to={paths.newRegulation()}>{text.add}</LinkButton>}
      />
      <Panel flush>
        {rows.length > 0 ? (
          <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
        ) : (
          <EmptyState title={text.empty} hint={text.emptyHint} />
        )}
      </Panel>
    </>
  )
}
