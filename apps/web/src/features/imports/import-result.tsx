import { Button, Group } from '@mantine/core'
import type { ImportReport } from '@phoihop/contract/imports'
import { type Sheet, SHEET_COLUMNS } from '@phoihop/domain/imports/sheet-columns'
import { formatNumber } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { MISTAKE_TEXTS, text } from './text.ts'

type Mistake = ImportReport['mistakes'][number]

/** More than anybody reads at once; mended, the next check shows the rest. */
const SHOWN = 500

interface ImportResultProps {
  sheet: Sheet
  report: ImportReport
  busy: boolean
  onCarryOut: () => void
}

/** What the file would do, or every cell of it that is wrong. */
export function ImportResult({ sheet, report, busy, onCarryOut }: ImportResultProps) {
  const { mistakes, creates, changes } = report
  const wrong = new Set(mistakes.map((mistake) => mistake.row)).size
  const headers = new Map(SHEET_COLUMNS[sheet].map((column) => [column.key, column.header]))
  const columns: readonly Column<Mistake>[] = [
    { key: 'row', header: text.row, numeric: true, width: '5rem', render: (one) => formatNumber(one.row) },
    { key: 'column', header: text.column, width: '12rem', render: (one) => headers.get(one.column) ?? one.column },
    { key: 'mistake', header: text.mistake, render: (one) => MISTAKE_TEXTS[one.code] },
  ]
  return (
    <Panel title={text.result} id="result">
      <p role="status" style={{ margin: '0 0 12px' }}>
        {wrong > 0 ? text.wrong(formatNumber(wrong), formatNumber(report.rows)) : text.right(formatNumber(report.rows))}
      </p>
      <Facts
        facts={[
          { label: text.creates, value: formatNumber(creates) },
          { label: text.changes, value: formatNumber(changes) },
          { label: text.unchanged, value: formatNumber(report.unchanged) },
        ]}
      />
      {wrong > 0 && (
        <div style={{ marginTop: 16 }}>
          <DataTable
            caption={text.mistakes}
            columns={columns}
            rows={mistakes.slice(0, SHOWN)}
            rowKey={(one) => `${one.row} ${one.column} ${one.code}`}
          />
          {mistakes.length > SHOWN && <p>{text.more(formatNumber(mistakes.length - SHOWN))}</p>}
        </div>
      )}
      {wrong === 0 && creates + changes === 0 && <p>{text.nothing}</p>}
      {wrong === 0 && creates + changes > 0 && (
        <Group justify="flex-end" mt="md">
          <Button loading={busy} onClick={onCarryOut}>
            {text.confirm(formatNumber(creates + changes))}
          </Button>
        </Group>
      )}
    </Panel>
  )
}
