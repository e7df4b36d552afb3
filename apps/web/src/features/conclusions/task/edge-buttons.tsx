import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react'
import classes from './edge-buttons.module.css'
import { taskText } from '../desk/mark-text.ts'
import type { Edge, Unit } from './sentence-bounds.ts'

interface EdgeButtonsProps {
  edge: Edge
  onMove: (edge: Edge, unit: Unit, by: 1 | -1) => void
}

const MOVES = [
  { unit: 'sentence', by: -1, icon: IconChevronsLeft },
  { unit: 'word', by: -1, icon: IconChevronLeft },
  { unit: 'word', by: 1, icon: IconChevronRight },
  { unit: 'sentence', by: 1, icon: IconChevronsRight },
] as const

/** Moves one end of the sentence, by mouse or finger; the keys do the same, so Tab passes over them. */
export function EdgeButtons({ edge, onMove }: EdgeButtonsProps) {
  return (
    <div className={classes.group}>
      <span>{edge === 'start' ? taskText.start : taskText.end}</span>
      {MOVES.map(({ unit, by, icon: Shape }) => {
        const label = taskText.move[edge][unit][by === 1 ? 'on' : 'back']
        return (
          <ActionIcon
            key={label}
            variant="default"
            size={32}
            tabIndex={-1}
            aria-label={label}
            title={label}
            onClick={() => onMove(edge, unit, by)}
          >
            <Shape aria-hidden size={18} />
          </ActionIcon>
        )
      })}
    </div>
  )
}
