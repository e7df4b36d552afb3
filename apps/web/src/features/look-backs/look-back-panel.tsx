import { Group, NativeSelect } from '@mantine/core'
import type { LookBackRow } from '@phoihop/contract/look-backs'
import { IconPresentation } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../lib/format.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { lookBackQuery } from './api.ts'
import { LookBackTask } from './look-back-task.tsx'
import classes from './look-back.module.css'
import { text } from './text.ts'
import { PrintButton } from '../../ui/print-button.tsx'

const SHOWN: Record<string, (row: LookBackRow) => boolean> = {
  open: (row) => !row.settled,
  late: (row) => row.rollUp.overdue > 0,
  undated: (row) => row.units.every((unit) => unit.dueOn === null),
}

/** The opening page of a meeting: the conclusions before it, item by item. */
export function LookBackPanel({ meetingId }: { meetingId: string }) {
  const back = useSuspenseQuery(lookBackQuery(meetingId)).data
  const filters = useUrlFilters(['show'])
  const fits = SHOWN[filters.values.show ?? '']
  const rows = fits ? back.rows.filter(fits) : back.rows
  const done = back.rows.filter((row) => row.settled).length
  const late = back.rows.filter((row) => row.rollUp.overdue > 0).length
  if (back.rows.length === 0) return <EmptyState title={text.empty} hint={text.emptyHint} />
  return (
    <>
      <Group justify="space-between" gap="xs" mb="sm" className={classes.bar ?? ''}>
        <div>
          <p className={classes.totals}>{text.totals(back.rows.length, done, late)}</p>
          <p className={classes.quiet}>{text.lead(formatDay(back.asOf))}</p>
        </div>
        <Group gap="xs">
          <NativeSelect
            aria-label={text.only}
            value={filters.values.show ?? ''}
            data={[
              { value: '', label: text.all },
              { value: 'open', label: text.open },
              { value: 'late', label: text.late },
              { value: 'undated', label: text.undated },
            ]}
            onChange={(event) => filters.set('show', event.currentTarget.value)}
          />
          <PrintButton label={text.print} onPhone />
          <LinkButton
            to={paths.projectMeeting(meetingId, 'look-back')}
            leftSection={<IconPresentation aria-hidden size={18} />}
          >
            {text.project}
          </LinkButton>
        </Group>
      </Group>
      {back.papers
        .map((paper) => ({ paper, own: rows.filter((row) => row.paperId === paper.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ paper, own }) => (
          <Panel
            key={paper.id}
            id={`paper-${paper.id}`}
            title={paperNumber(paper)}
            aside={<TextLink to={paths.conclusion(paper.id)}>{formatDay(paper.issuedOn)}</TextLink>}
            flush
          >
            {own.map((row) => (
              <LookBackTask key={row.taskId} meetingId={meetingId} row={row} keeps={back.can.keep} />
            ))}
          </Panel>
        ))}
    </>
  )
}
