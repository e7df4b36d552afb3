import { renditionsApi } from '@phoihop/contract/renditions'
import { fetchFile } from '../../lib/fetch-file.ts'
import { Panel } from '../../ui/panel.tsx'
import { PrintList } from './print-list.tsx'
import { printText } from './print-text.ts'

/** Báo cáo of the period looked at; without one, of the running quarter. */
export function ReportPrints({ period }: { period: string | null }) {
  const query = period === null ? {} : { period }
  return (
    <Panel title={printText.report} id="report">
      <PrintList
        entries={[
          {
            key: 'report',
            name: printText.reportName,
            hint: printText.reportHint,
            fetch: (format) => fetchFile(renditionsApi.report, { query: { ...query, format } }),
          },
        ]}
      />
    </Panel>
  )
}
