import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { IconCloudOff } from '@tabler/icons-react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { sittingQueries } from './api.ts'
import { RemarkInput } from './remark-input.tsx'
import { RemarkLine } from './remark-line.tsx'
import { mergeRemarks } from './remark-queue.ts'
import classes from './remarks.module.css'
import { speakersOf } from './speakers.ts'
import { remarkText } from './text.ts'
import { useRemarkQueue } from './use-remark-queue.ts'

interface RemarksPanelProps {
  meetingId: string
  person: { id: string; name: string }
}

/** What is said, noted as it falls: one line each, by the keyboard; a lost line or a closed tab loses nothing. */
export function RemarksPanel({ meetingId, person }: RemarksPanelProps) {
  const remarks = useSuspenseQuery(sittingQueries.remarks(meetingId)).data
  const agendaQuery = useSuspenseQuery(sittingQueries.agenda(meetingId))
  const roll = useQuery(sittingQueries.rollCall(meetingId)).data
  const queue = useRemarkQueue(meetingId, person.id)
  const agenda = agendaQuery.data
  const shown = mergeRemarks(remarks.rows, queue.waiting, person.name)
  const speakers = speakersOf(roll?.seats ?? [])
  // the server's clock when the agenda was read, gone on since
  const now = () => new Date(new Date(agenda.now).getTime() + Date.now() - agendaQuery.dataUpdatedAt).toISOString()
  const current = agenda.rows.find((row) => row.startedAt !== null && row.endedAt === null)?.id ?? null
  return (
    <Panel
      title={remarkText.title}
      id="remarks"
      aside={
        queue.waiting.length > 0 && (
          <output className={classes.waiting}>{remarkText.waiting(queue.waiting.length)}</output>
        )
      }
      flush
    >
      {queue.offline && (
        <p className={classes.offline} role="alert">
          <IconCloudOff aria-hidden size={18} /> {remarkText.offline}
        </p>
      )}
      {shown.length === 0 && <EmptyState title={remarkText.empty} hint={remarkText.emptyHint} />}
      <ol className={classes.list}>
        {shown.map((remark, index) => (
          <RemarkLine
            key={remark.id}
            remark={remark}
            number={index + 1}
            item={agenda.rows.find((row) => row.id === remark.agendaItemId)?.title ?? null}
            keeps={remarks.can.keep}
            queue={queue}
          />
        ))}
      </ol>
      {remarks.can.keep && (
        <RemarkInput
          speakers={speakers}
          items={agenda.rows}
          current={current}
          onWrite={(entry) => queue.write({ ...entry, saidAt: now() })}
        />
      )}
    </Panel>
  )
}
