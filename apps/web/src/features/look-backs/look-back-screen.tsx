import { Button, Group } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { rollUpWords } from '@phoihop/domain/tasks/roll-up-words'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paperNumber } from '../../lib/paper-name.ts'
import { wordsByLine } from '../../lib/plain-words.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { lookBackQuery } from './api.ts'
import classes from './look-back.module.css'
import { NoteField } from './look-back-task.tsx'
import { LookBackUnits } from './look-back-units.tsx'
import { text } from './text.ts'

/** One task after the other for the room; ← → go on, and the address says which one is shown. */
export function LookBackScreen({ meetingId }: { meetingId: string }) {
  const back = useSuspenseQuery(lookBackQuery(meetingId)).data
  const filters = useUrlFilters(['task'])
  const at = Math.max(
    0,
    back.rows.findIndex((one) => one.taskId === filters.values.task),
  )
  const row = back.rows[at]
  const go = (step: number) => {
    const next = back.rows[at + step]
    if (next) filters.set('task', next.taskId)
  }
  useWindowEvent('keydown', (event) => {
    if (event.target instanceof HTMLTextAreaElement || event.altKey || event.ctrlKey) return
    if (event.key === 'ArrowRight' || event.key === 'PageDown') go(1)
    if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(-1)
  })
  if (!row) return <EmptyState title={text.empty} hint={text.emptyHint} />
  const paper = back.papers.find((one) => one.id === row.paperId)
  return (
    <section className={classes.screen}>
      <p className={classes.quiet}>
        {text.place(at + 1, back.rows.length)} · {paper && paperNumber(paper)} · {refTitle(row.ref)}
      </p>
      <p className={classes.large}>{wordsByLine(row.quote)}</p>
      <p className={classes.state} data-late={row.rollUp.overdue > 0} data-settled={row.settled}>
        {rollUpWords(row.rollUp, 'đơn vị đã xong')}
        {row.lateDays > 0 && `, ${text.lateDays(row.lateDays)}`}
      </p>
      <LookBackUnits row={row} open />
      <NoteField key={row.taskId} meetingId={meetingId} row={row} keeps={back.can.keep} />
      <Group gap="xs" mt="md">
        <Button variant="default" disabled={at === 0} onClick={() => go(-1)}>
          {text.previous}
        </Button>
        <Button disabled={at === back.rows.length - 1} onClick={() => go(1)}>
          {text.next}
        </Button>
        <span className={classes.quiet}>{text.keys}</span>
      </Group>
    </section>
  )
}
