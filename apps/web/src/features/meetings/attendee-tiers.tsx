import type { Meeting } from '@phoihop/contract/meetings'
import { formatText } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import classes from './attendee-tiers.module.css'
import { TIER_LABELS } from '../../lib/meeting-labels.ts'
import { ROLE_LABELS, text } from './text.ts'

type Row = Meeting['attendees'][number]

const COLUMNS: readonly Column<Row & { key: string }>[] = [
  { key: 'name', header: text.name, leading: true, width: '30%', render: (row) => row.name ?? row.post },
  { key: 'post', header: text.post, render: (row) => (row.name ? row.post : formatText(null)) },
  { key: 'role', header: text.role, width: '8rem', render: (row) => ROLE_LABELS[row.role] },
  { key: 'body', header: text.body, width: '24%', render: (row) => formatText(row.organisation?.shortName) },
]

/** Those who came, by tier, in the order the paper lists them. */
export function AttendeeTiers({ attendees }: { attendees: Meeting['attendees'] }) {
  const tiers = [...new Set(attendees.map((one) => one.tierCode ?? 'none'))]
  return tiers.map((tier) => {
    const rows = attendees.flatMap((one, i) => ((one.tierCode ?? 'none') === tier ? [{ ...one, key: String(i) }] : []))
    return (
      <section key={tier} aria-label={TIER_LABELS[tier]}>
        <h3 className={classes.tier}>{TIER_LABELS[tier]}</h3>
        <DataTable
          caption={`${text.attendees}: ${TIER_LABELS[tier]}`}
          columns={COLUMNS}
          rows={rows}
          rowKey={(row) => row.key}
        />
      </section>
    )
  })
}
