import type { Assignment } from '@phoihop/contract/task-shapes'
import { useLocation } from 'react-router'
import { ROLE_LABELS } from '../../../lib/labels.ts'
import { UnitItem } from './unit-item.tsx'
import classes from './unit-list.module.css'

interface UnitListProps {
  assignments: readonly Assignment[]
  wantsPaper: boolean
}

/**
 * The units of a task; of recurring work, the periods of each unit, the newest first. Opened: the one the address names,
 * the only one, or the one the reader can answer for.
 */
export function UnitList({ assignments, wantsPaper }: UnitListProps) {
  const { hash } = useLocation()
  const named = assignments.find((assignment) => hash === `#a-${assignment.id}`)
  const isOpen = (assignment: Assignment) => {
    if (assignments.length === 1 || assignment === named) return true
    const { can } = assignment
    return !named && (can.acknowledge || can.reportDone || can.contribute)
  }
  const item = (assignment: Assignment) => (
    <UnitItem
      key={assignment.id}
      assignment={assignment}
      wantsPaper={wantsPaper}
      opened={isOpen(assignment)}
      goTo={assignment === named && assignments.length > 1}
    />
  )
  if (assignments.every(({ occurrence }) => occurrence === null))
    return <ul className={classes.list}>{assignments.map(item)}</ul>
  return (
    <ul className={classes.list}>
      {[...byUnit(assignments)].map(([id, periods]) => (
        <li key={id}>
          <p className={classes.unit}>
            {periods[0]?.organisation.name}
            {periods[0] && <span>{ROLE_LABELS[periods[0].role]}</span>}
          </p>
          <ul className={classes.list}>{periods.map(item)}</ul>
        </li>
      ))}
    </ul>
  )
}

function byUnit(assignments: readonly Assignment[]): Map<string, Assignment[]> {
  const found = new Map<string, Assignment[]>()
  for (const one of assignments) found.set(one.organisation.id, [...(found.get(one.organisation.id) ?? []), one])
  return found
}
