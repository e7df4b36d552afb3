import { Button, Group } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { conflictText } from './issue/issue-text.ts'
import classes from './version-conflict.module.css'

export interface Difference {
  label: string
  mine: string
  theirs: string
}

interface VersionConflictProps {
  rows: readonly Difference[]
  busy: boolean
  onMine: () => void
  onTheirs: () => void
}

/** Another was quicker: both versions side by side, and the person chooses. */
export function VersionConflict({ rows, busy, onMine, onTheirs }: VersionConflictProps) {
  return (
    <div ref={showIt} className={classes.conflict} role="alert">
      <p className={classes.title}>
        <IconUsers aria-hidden size={18} />
        {conflictText.title}
      </p>
      <p className={classes.lead}>{conflictText.lead}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{conflictText.field}</th>
            <th scope="col">{conflictText.mine}</th>
            <th scope="col">{conflictText.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.mine}</td>
              <td>{row.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group gap="xs">
        <Button loading={busy} onClick={onMine}>
          {conflictText.keepMine}
        </Button>
        <Button variant="default" onClick={onTheirs}>
          {conflictText.takeTheirs}
        </Button>
      </Group>
    </div>
  )
}

/** It stands at the end of a long form. */
function showIt(conflict: HTMLElement | null): void {
  conflict?.scrollIntoView({ block: 'nearest' })
}
