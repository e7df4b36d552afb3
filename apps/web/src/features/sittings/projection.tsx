import { Button, Group } from '@mantine/core'
import type { Meeting } from '@phoihop/contract/meetings'
import { IconMaximize, IconX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ClockLine, useRunning } from './agenda-run.tsx'
import { sittingQueries } from './api.ts'
import classes from './projection.module.css'
import { countSeats } from './roll-call-groups.ts'
import { ScreenFrame } from './screen-frame.tsx'
import { projectText } from './text.ts'

/** What the room sees: what is dealt with, who speaks, the running clock, what comes next. */
export function Projection({ meeting }: { meeting: Meeting }) {
  const { data: agenda, dataUpdatedAt } = useSuspenseQuery(sittingQueries.agenda(meeting.id))
  const roll = useSuspenseQuery(sittingQueries.rollCall(meeting.id)).data
  const remarks = useSuspenseQuery(sittingQueries.remarks(meeting.id)).data
  const { current, next, clock, now } = useRunning(agenda, dataUpdatedAt)
  const { came, total } = countSeats(roll.seats)
  const last = remarks.rows.findLast((row) => row.agendaItemId === (current?.id ?? null) && row.speaker !== null)
  const speaking = last?.speaker ?? current?.presenter ?? null
  const idle = meeting.state === 'closed' ? projectText.over : projectText.waiting
  return (
    <ScreenFrame title={meeting.title}>
      <ScreenHead meeting={meeting} now={now} />
      <section className={classes.now}>
        <p className={classes.label}>{projectText.now}</p>
        <p className={classes.current}>{current?.title ?? idle}</p>
        {current && <ClockLine left={clock.left} elapsed={clock.elapsed} />}
        {current && speaking && (
          <p className={classes.speaking}>
            <span className={classes.label}>{projectText.speaking}</span> {speaking}
          </p>
        )}
      </section>
      <section aria-label={projectText.agenda}>
        <ol className={classes.agenda}>
          {agenda.rows.map((row) => (
            <li
              key={row.id}
              data-done={row.endedAt !== null}
              aria-current={row.id === current?.id ? 'step' : undefined}
            >
              <span>{row.title}</span>
              {row.id === next?.id && <span className={classes.label}>{projectText.next}</span>}
            </li>
          ))}
        </ol>
      </section>
      {total > 0 && <p className={`${classes.present} ph-numbers`}>{projectText.present(came, total)}</p>}
    </ScreenFrame>
  )
}

/** The head of what is projected: which meeting, the hour, how to leave. */
export function ScreenHead({ meeting, now }: { meeting: Meeting; now: number | null }) {
  const navigate = useNavigate()
  const hour = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })
  return (
    <header className={classes.head}>
      <div>
        <h1 className={classes.title}>{meeting.title}</h1>
        <p className={classes.label}>{[formatDay(meeting.heldOn), meeting.place].filter(Boolean).join(' · ')}</p>
      </div>
      <Group gap="xs" wrap="nowrap">
        {now !== null && <span className={`${classes.hour} ph-numbers`}>{hour.format(now)}</span>}
        <Button
          variant="default"
          className={classes.button ?? ''}
          leftSection={<IconMaximize aria-hidden size={18} />}
          onClick={() => void document.documentElement.requestFullscreen?.()}
        >
          {projectText.full}
        </Button>
        <Button
          variant="default"
          className={classes.button ?? ''}
          leftSection={<IconX aria-hidden size={18} />}
          onClick={() => void navigate(paths.recordMeeting(meeting.id))}
        >
          {projectText.close}
        </Button>
      </Group>
    </header>
  )
}
