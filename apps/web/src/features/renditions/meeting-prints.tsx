import { MEETING_PAPERS, renditionsApi } from '@phoihop/contract/renditions'
import { fetchFile } from '../../lib/fetch-file.ts'
import { Panel } from '../../ui/panel.tsx'
import { PrintList } from './print-list.tsx'
import { MEETING_PAPER_WORDS, printText } from './print-text.ts'

/** Giấy mời, biên bản, danh sách of a meeting. */
export function MeetingPrints({ meetingId }: { meetingId: string }) {
  return (
    <Panel title={printText.meeting} id="prints">
      <PrintList
        entries={MEETING_PAPERS.map((kind) => ({
          key: kind,
          ...MEETING_PAPER_WORDS[kind],
          fetch: (format) => fetchFile(renditionsApi.meeting, { params: { id: meetingId }, query: { kind, format } }),
        }))}
      />
    </Panel>
  )
}
