import { renditionsApi, URGING_PAPERS } from '@phoihop/contract/renditions'
import { fetchFile } from '../../lib/fetch-file.ts'
import { Panel } from '../../ui/panel.tsx'
import { PrintList } from './print-list.tsx'
import { printText, URGING_PAPER_WORDS } from './print-text.ts'

/** Phiếu and công văn đôn đốc to one body. */
export function UrgingPrints({ organisationId }: { organisationId: string }) {
  return (
    <Panel title={printText.urging} id="urging">
      <PrintList
        entries={URGING_PAPERS.map((kind) => ({
          key: kind,
          ...URGING_PAPER_WORDS[kind],
          fetch: (format) =>
            fetchFile(renditionsApi.urging, { params: { id: organisationId }, query: { kind, format } }),
        }))}
      />
    </Panel>
  )
}
