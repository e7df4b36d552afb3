import { Checkbox } from '@mantine/core'
import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import type { ListColumn } from '@phoihop/domain/tasks/list-columns'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { LIST_CELLS } from './list-cells.tsx'
import { bulkText } from '../bulk/bulk-text.ts'
import type { Selection } from '../bulk/use-selection.ts'
import { text } from '../text.ts'

interface AssignmentTableProps {
  rows: readonly AssignmentRow[]
  columns: readonly ListColumn[]
  /** null: this person acts on nothing here */
  selection: Selection | null
}

export function AssignmentTable({ rows, columns, selection }: AssignmentTableProps) {
  const shown = columns.map((column) => LIST_CELLS[column])
  const all = selection === null ? shown : [chooser(rows, selection), ...shown]
  return <DataTable caption={text.listCaption} columns={all} rows={rows} rowKey={(row) => row.id} />
}

function chooser(rows: readonly AssignmentRow[], { has, toggle, setAll }: Selection): Column<AssignmentRow> {
  const whole = rows.every(({ id }) => has(id))
  return {
    key: 'chosen',
    header: bulkText.choose,
    headerCell: (
      <Checkbox
        className="ph-no-print"
        aria-label={bulkText.chooseShown}
        checked={whole}
        indeterminate={!whole && rows.some(({ id }) => has(id))}
        onChange={() => setAll(whole ? [] : rows)}
      />
    ),
    width: '44px',
    render: (row) => (
      <Checkbox
        className="ph-no-print"
        aria-label={bulkText.chooseOne(row.organisation.shortName, row.task.quote.slice(0, 60))}
        checked={has(row.id)}
        onChange={() => toggle(row)}
      />
    ),
  }
}
