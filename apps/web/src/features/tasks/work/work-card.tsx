import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { deadlineBrief } from '@phoihop/domain/deadlines/deadline-words'
import { formatDay } from '../../../lib/format.ts'
import { paperNumber } from '../../../lib/paper-name.ts'
import { plainWords } from '../../../lib/plain-words.ts'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { occurrenceWords } from '@phoihop/domain/tasks/occurrences'
import { paths } from '../../../lib/paths.ts'
import { useToday } from '../../../lib/today.ts'
import { PercentBar } from '../../../ui/percent-bar.tsx'
import { StateBadge } from '../state-badge.tsx'
import { text } from '../text.ts'
import { TimeBadge } from '../time-badge.tsx'
import { WaitingBadge } from './waiting-badge.tsx'
import { isWordDue } from './waiting-slice.ts'
import { WordDueBadge } from './word-due-badge.tsx'
import classes from './work-card.module.css'

interface WorkCardProps {
  row: AssignmentRow
  /** the unit whose work it is, where it is not one's own */
  unit?: string
  acts: ReactNode
}

/** One piece of work: the sentence, how it stands, what to do now. */
export function WorkCard({ row, unit, acts }: WorkCardProps) {
  const today = useToday()
  const brief = deadlineBrief(row.deadline)
  return (
    <article className={classes.card} data-late={row.time === 'overdue'}>
      <div className={classes.badges}>
        <TimeBadge timed={row} />
        <StateBadge state={row.state} />
        <WaitingBadge assignmentId={row.id} />
        {isWordDue(row, today) && <WordDueBadge />}
        {row.role === 'coordinating' && <span className={classes.role}>{text.coordinating}</span>}
        {row.percent > 0 && row.percent < 100 && <PercentBar percent={row.percent} />}
      </div>
      <h3 className={classes.quote}>
        <Link to={paths.task(row.task.id, row.id)}>{plainWords(row.task.quote)}</Link>
      </h3>
      <div className={classes.foot}>
        <p className={classes.source}>
          {unit !== undefined && <b>{unit}</b>}
          {row.holder && <span>{text.givenTo(row.organisation.shortName)}</span>}
          <span>{`${paperNumber(row.paper)}, ${refWords(row.task.ref)}`}</span>
          {row.occurrence !== null && <span>{occurrenceWords(row.occurrence)}</span>}
          {brief !== null && row.time !== 'no-deadline' && <span>{text.due(brief)}</span>}
          {row.extensions.asksFor && <span>{text.extensionWaits(formatDay(row.extensions.asksFor))}</span>}
          {row.handedTo && <span>{text.inHandOf(row.handedTo.fullName)}</span>}
        </p>
        <div className={classes.acts}>{acts}</div>
      </div>
    </article>
  )
}
