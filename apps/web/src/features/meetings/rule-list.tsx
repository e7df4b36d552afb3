import type { MeetingSeries } from '@phoihop/contract/meeting-series'
import { recurrenceWords } from '@phoihop/domain/meetings/recurrence'
import { MEETING_KIND_LABELS, MEETING_MODE_LABELS } from '../../lib/meeting-labels.ts'
import { formatText } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { COVERS_LABELS, seriesText as text } from './series-text.ts'
import { ruleText } from './rule-text.ts'

type Rule = MeetingSeries['rules'][number]

/** The rules of a series, each as an office says it. */
export function RuleList({ series }: { series: MeetingSeries }) {
  const lineName = (code: string) => series.lineOptions.find((line) => line.code === code)?.name ?? code
  const columns: readonly Column<Rule>[] = [
    {
      key: 'when',
      header: text.when,
      leading: true,
      render: (rule) => (
        <>
          <div>{recurrenceWords(rule.recurrence, rule)}</div>
          {(rule.validFrom !== null || rule.validTo !== null) && (
            <small>{text.validity(rule.validFrom, rule.validTo)}</small>
          )}
        </>
      ),
    },
    { key: 'kind', header: text.kind, render: (rule) => MEETING_KIND_LABELS[rule.kind] },
    {
      key: 'mode',
      header: 'Hình thức',
      width: '8rem',
      render: (rule) => (rule.mode ? MEETING_MODE_LABELS[rule.mode] : formatText(null)),
    },
    {
      key: 'covers',
      header: ruleText.covers,
      width: '8rem',
      render: (rule) => (rule.covers ? COVERS_LABELS[rule.covers] : formatText(null)),
    },
    {
      key: 'title',
      header: ruleText.title,
      render: (rule) => (
        <>
          <div>{rule.title}</div>
          {rule.lines.length > 0 && <small>{text.perLine(rule.lines.map(lineName).join(', '))}</small>}
        </>
      ),
    },
  ]
  return <DataTable caption={text.rules} columns={columns} rows={series.rules} rowKey={(rule) => rule.id} />
}
