import type { Assignment } from '@phoihop/contract/task-shapes'
import { occurrenceWords } from '@phoihop/domain/tasks/occurrences'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { ROLE_LABELS } from '../../../lib/labels.ts'
import { PercentBar } from '../../../ui/percent-bar.tsx'
import { StateBadge } from '../state-badge.tsx'
import { CoordinationBadge } from '../coordination-badge.tsx'
import { text } from '../text.ts'
import { TimeBadge } from '../time-badge.tsx'
import { UnitActs } from './unit-acts.tsx'
import { UnitHistory } from './unit-history.tsx'
import { unitSentences } from './unit-sentences.ts'
import classes from './unit-item.module.css'

interface UnitItemProps {
  assignment: Assignment
  wantsPaper: boolean
  opened: boolean
  /** the address names it: the page goes there */
  goTo: boolean
}

/** One unit's part: how it stands in one line; opened also what may be done and what was answered. */
export function UnitItem({ assignment, wantsPaper, opened: openedAtFirst, goTo }: UnitItemProps) {
  const [opened, setOpened] = useState(openedAtFirst)
  const item = useRef<HTMLLIElement>(null)
  const id = `a-${assignment.id}`
  // the task arrives after the page: the browser could not find the place by itself
  useEffect(() => {
    if (goTo) item.current?.scrollIntoView({ block: 'center' })
  }, [goTo])
  return (
    <li ref={item} id={id} className={classes.item}>
      <h3 className={classes.heading}>
        <button
          type="button"
          className={classes.head}
          aria-expanded={opened}
          aria-controls={`${id}-body`}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronDown aria-hidden size={18} className={classes.arrow} />
          <span className={classes.name}>
            {assignment.occurrence === null ? assignment.organisation.name : occurrenceWords(assignment.occurrence)}
            <span className={classes.role}>
              {assignment.occurrence === null ? ROLE_LABELS[assignment.role] : assignment.organisation.shortName}
            </span>
            {assignment.holder && <span className={classes.role}>{text.holder(assignment.holder.name)}</span>}
          </span>
          <span className={classes.badges}>
            {assignment.percent > 0 && assignment.percent < 100 && <PercentBar percent={assignment.percent} />}
            <StateBadge state={assignment.state} />
            {assignment.coordination === 'no' && <CoordinationBadge />}
            {assignment.state !== 'withdrawn' && <TimeBadge timed={assignment} />}
          </span>
        </button>
      </h3>
      {opened && (
        <div id={`${id}-body`} className={classes.body}>
          <UnitActs assignment={assignment} wantsPaper={wantsPaper} />
          <ul className={classes.dates}>
            {unitSentences(assignment).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <UnitHistory responses={assignment.responses} unit={assignment.organisation.name} />
        </div>
      )}
    </li>
  )
}
