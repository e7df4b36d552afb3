import type { DraggableProvided } from '@hello-pangea/dnd'
import { ActionIcon } from '@mantine/core'
import type { AgendaItem } from '@phoihop/contract/sittings'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconPencil } from '@tabler/icons-react'
import { AttachedFiles } from '../../lib/attached-files.tsx'
import classes from './agenda.module.css'
import { agendaText } from './text.ts'

interface AgendaRowProps {
  row: AgendaItem
  index: number
  /** when it is expected to begin */
  hour: string | null
  setElement: DraggableProvided['innerRef']
  draggable: DraggableProvided['draggableProps']
  handle: DraggableProvided['dragHandleProps']
  keeps: boolean
  last: boolean
  onMove: (from: number, to: number) => void
  onEdit: () => void
}

/** One point of the agenda, with its handle. */
export function AgendaRow({ setElement, draggable, handle, ...props }: AgendaRowProps) {
  const { row, index, hour, keeps, last, onMove, onEdit } = props
  const who = [row.presenter, row.minutes === null ? null : agendaText.minutesOf(row.minutes)].filter(Boolean)
  return (
    <li ref={setElement} {...draggable} className={classes.row}>
      {keeps && (
        <span {...handle} className={classes.handle} aria-label={agendaText.drag(row.title)}>
          <IconGripVertical aria-hidden size={20} />
        </span>
      )}
      <span className={`${classes.hour} ph-numbers`}>{hour ?? `${index + 1}.`}</span>
      <div className={classes.words}>
        <span className={classes.title}>{row.title}</span>
        {who.length > 0 && <span className={classes.who}>{who.join(' · ')}</span>}
        <AttachedFiles files={row.files} />
      </div>
      {keeps && (
        <div className={classes.acts}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={agendaText.up(row.title)}
            disabled={index === 0}
            onClick={() => onMove(index, index - 1)}
          >
            <IconArrowUp aria-hidden size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={agendaText.down(row.title)}
            disabled={last}
            onClick={() => onMove(index, index + 1)}
          >
            <IconArrowDown aria-hidden size={18} />
          </ActionIcon>
          <ActionIcon variant="subtle" size="lg" aria-label={agendaText.editOf(row.title)} onClick={onEdit}>
            <IconPencil aria-hidden size={18} />
          </ActionIcon>
        </div>
      )}
    </li>
  )
}
