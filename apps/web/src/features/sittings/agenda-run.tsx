import { Button, Group } from '@mantine/core'
import type { Agenda, AgendaItem } from '@phoihop/contract/sittings'
import { readAgendaClock } from '@phoihop/domain/sittings/agenda-clock'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { Panel } from '../../ui/panel.tsx'
import classes from './agenda-run.module.css'
import { sittingQueries, useAgendaActs } from './api.ts'
import { runText } from './text.ts'
import { clockWords, useServerClock } from './use-server-clock.ts'

/** Where the agenda stands, with the running clock; who keeps the meeting goes on to the next point here. */
export function AgendaRun({ meetingId, aside }: { meetingId: string; aside?: ReactNode }) {
  const { data: agenda, dataUpdatedAt } = useSuspenseQuery(sittingQueries.agenda(meetingId))
  const { turn } = useAgendaActs(meetingId)
  const { current, next, clock } = useRunning(agenda, dataUpdatedAt)
  if (agenda.rows.length === 0) return null
  const go = (id: string, to: 'start' | 'end' | 'reset') =>
    turn.mutate({ id, to }, { onError: (error) => void notify(describeError(error)) })
  const none = agenda.rows.every((row) => row.startedAt !== null) ? runText.allDone : runText.nothing
  return (
    <Panel title={runText.title} id="running" aside={aside}>
      <p className={classes.current}>{current?.title ?? none}</p>
      {current && <ClockLine left={clock.left} elapsed={clock.elapsed} />}
      {next && <p className={classes.next}>{runText.nextIs(next.title)}</p>}
      {clock.minutesLeft > 0 && <p className={classes.next}>{runText.ahead(clock.minutesLeft)}</p>}
      {agenda.can.run && (
        <Group gap="xs" mt="sm">
          {next && (
            <Button loading={turn.isPending} onClick={() => go(next.id, 'start')}>
              {current ? runText.next : runText.startOf(next.title)}
            </Button>
          )}
          {current && (
            <Button variant="default" loading={turn.isPending} onClick={() => go(current.id, 'end')}>
              {runText.end}
            </Button>
          )}
          {current && (
            <Button variant="subtle" disabled={turn.isPending} onClick={() => go(current.id, 'reset')}>
              {runText.later}
            </Button>
          )}
        </Group>
      )}
    </Panel>
  )
}

/** How long the current point has been going, and what is left of its minutes. */
export function ClockLine({ left, elapsed }: { left: number | null; elapsed: number }) {
  return (
    <p className={`${classes.clock} ph-numbers`} data-over={left !== null && left < 0} role="timer">
      {runText.elapsed(clockWords(elapsed))}
      {left !== null && `, ${left < 0 ? runText.over(clockWords(left)) : runText.left(clockWords(left))}`}
    </p>
  )
}

/** The point being dealt with, the one after it, and the clock. */
export function useRunning(agenda: Agenda, heardAt: number) {
  const now = useServerClock(agenda.now, heardAt)
  const at = (instant: string | null) => (instant === null ? null : new Date(instant).getTime())
  const clock = readAgendaClock(
    agenda.rows.map((row) => ({ ...row, startedAt: at(row.startedAt), endedAt: at(row.endedAt) })),
    now,
  )
  const find = (id: string | null): AgendaItem | null => agenda.rows.find((row) => row.id === id) ?? null
  return { clock, current: find(clock.currentId), next: find(clock.nextId), now }
}
