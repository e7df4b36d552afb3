import type { Organisation } from '@phoihop/contract/organisations'
import { SUCCESSION_COLUMNS } from '../../lib/succession-columns.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { text } from './text.ts'

/** What the body came of, and what became of it. */
export function SuccessionsPanel({ organisation }: { organisation: Organisation }) {
  if (organisation.successions.length === 0) return null
  return (
    <Panel title={text.successions} id="successions" flush>
      <DataTable
        caption={text.successions}
        columns={SUCCESSION_COLUMNS}
        rows={organisation.successions}
        rowKey={(row) => row.id}
      />
    </Panel>
  )
}
