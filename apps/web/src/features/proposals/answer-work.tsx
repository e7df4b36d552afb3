import type { FollowedWork } from '@phoihop/contract/proposal-shapes'
import { IconAlertTriangleFilled, IconCalendarTime, IconCircleCheckFilled } from '@tabler/icons-react'
import { formatDay } from '../../lib/format.ts'
import { STATE_LABELS, TIME_LABELS } from '../../lib/labels.ts'
import { PercentBar } from '../../ui/percent-bar.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from './proposal-view.module.css'
import { text } from './text.ts'

/** How the work goes that an answer gives, to who asked for it. */
export function AnswerWork({ work }: { work: readonly FollowedWork[] }) {
  if (work.length === 0) return null
  return (
    <section aria-label={text.work}>
      <p className={classes.quiet}>{`${text.work}. ${text.workLead}`}</p>
      <ul className={classes.work}>
        {work.map((one, i) => (
          // a body may have several tasks of one item: its place tells them apart
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${one.organisation.id} ${String(i)}`}>
            <b>{one.organisation.name}</b>
            <StatusBadge {...lookOf(one)} label={TIME_LABELS[one.time]} />
            <span>{STATE_LABELS[one.state]}</span>
            <PercentBar percent={one.percent} />
            <span className="ph-numbers">{one.dueOn ? `hạn ${formatDay(one.dueOn)}` : (one.deadlineWords ?? '')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function lookOf({ time }: FollowedWork) {
  if (time === 'overdue') return { tone: 'late' as const, icon: IconAlertTriangleFilled }
  if (time.startsWith('done')) return { tone: 'done' as const, icon: IconCircleCheckFilled }
  return { tone: time === 'due-soon' ? ('soon' as const) : ('still' as const), icon: IconCalendarTime }
}
