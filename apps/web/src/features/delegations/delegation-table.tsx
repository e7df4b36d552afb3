import { Button } from '@mantine/core'
import type { Delegation } from '@phoihop/contract/delegations'
import { formatDay } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { REACH_LABELS, STATE_LABELS, text } from './text.ts'

interface DelegationTableProps {
  caption: string
  /** who stands on the other side */
  other: 'delegate' | 'principal'
  rows: readonly Delegation[]
  onEnd: (delegation: Delegation) => void
}

/** Delegations from one side. */
export function DelegationTable({ caption, other, rows, onEnd }: DelegationTableProps) {
  const columns: readonly Column<Delegation>[] = [
    { key: 'other', header: text[other], leading: true, render: (row) => row[other].fullName },
    { key: 'post', header: text.post, render: (row) => row.post },
    { key: 'reach', header: text.reach, render: (row) => REACH_LABELS[row.reach] },
    {
      key: 'days',
      header: text.days,
      width: '12rem',
      render: (row) => text.period(formatDay(row.startsOn), formatDay(row.endsOn)),
    },
    { key: 'state', header: text.state, width: '9rem', render: (row) => STATE_LABELS[row.state] },
    {
      key: 'end',
      header: text.end,
      width: '8rem',
      render: (row) =>
        row.can.end && (
          <Button size="compact-sm" variant="default" onClick={() => onEnd(row)}>
            {text.end}
          </Button>
        ),
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
