import type { Assignment } from '@phoihop/contract/task-shapes'
import { useLocation } from 'react-router'
import { UnitItem } from './unit-item.tsx'
import classes from './unit-list.module.css'

interface UnitListProps {
  assignments: readonly Assignment[]
  wantsPaper: boolean
}

/** The units of a task. Opened: the one the address names, the only one, or the one the reader can answer for. */
export function UnitList({ assignments, wantsPaper }: UnitListProps) {
  const { hash } = useLocation()
  const named = assignments.find((assignment) => hash === `#a-${assignment.id}`)
  const isOpen = (assignment: Assignment) => {
    if (assignments.length === 1 || assignment === named) return true
    return !named && (assignment.can.acknowledge || assignment.can.reportDone)
  }
  return (
    <ul className={classes.list}>
      {assignments.map((assignment) => (
        <UnitItem
          key={assignment.id}
          assignment={assignment}
          wantsPaper={wantsPaper}
          opened={isOpen(assignment)}
          goTo={assignment === named && assignments.length > 1}
        />
      ))}
    </ul>
  )
}
