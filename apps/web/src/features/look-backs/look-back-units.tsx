import type { LookBackRow } from '@phoihop/contract/look-backs'
import { AttachedFiles } from '../../lib/attached-files.tsx'
import { formatDay } from '../../lib/format.ts'
import { ROLE_LABELS, STATE_LABELS } from '../../lib/labels.ts'
import classes from './look-back.module.css'
import { text } from './text.ts'

const FOLDED = 4

/** Who answers for a task and how each stands; many are folded away. */
export function LookBackUnits({ row, open = false }: { row: LookBackRow; open?: boolean }) {
  const list = (
    <ul className={classes.units}>
      {row.units.map((unit) => (
        <li key={unit.assignmentId} data-late={unit.time === 'overdue'}>
          <b>{unit.organisation.shortName}</b> ({ROLE_LABELS[unit.role].toLowerCase()}):{' '}
          {STATE_LABELS[unit.state].toLowerCase()}
          {unit.percent > 0 && unit.percent < 100 && `, ${text.percent(unit.percent)}`},{' '}
          {unit.dueOn === null ? text.noDue : text.due(formatDay(unit.dueOn))}
          {unit.lateDays > 0 && <strong className={classes.late}>, {text.lateDays(unit.lateDays)}</strong>}
          {unit.words && <span className={classes.said}>{unit.words}</span>}
          <AttachedFiles files={unit.files} />
        </li>
      ))}
    </ul>
  )
  if (open || row.units.length <= FOLDED) return list
  return (
    <details className={classes.fold}>
      <summary>
        {text.units} ({row.units.length})
      </summary>
      {list}
    </details>
  )
}
