import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { paths } from '../../../lib/paths.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { WorkCard } from './work-card.tsx'

interface CheckPanelProps {
  title: string
  id: string
  /** what the button of each row says */
  act: string
  rows: readonly AssignmentRow[]
}

/** Work of others that waits for the reader's decision; nothing where nothing waits. */
export function CheckPanel({ title, id, act, rows }: CheckPanelProps) {
  if (rows.length === 0) return null
  return (
    <Panel title={`${title} (${rows.length})`} id={id} flush>
      {rows.map((row) => (
        <WorkCard
          key={row.id}
          row={row}
          unit={row.organisation.name}
          acts={<LinkButton to={paths.task(row.task.id, row.id)}>{act}</LinkButton>}
        />
      ))}
    </Panel>
  )
}
