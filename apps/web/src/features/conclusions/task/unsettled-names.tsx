import { ActionIcon } from '@mantine/core'
import type { SuggestedAddress } from '@phoihop/contract/reading-shapes'
import { IconX } from '@tabler/icons-react'
import { taskText } from '../desk/mark-text.ts'
import classes from './unsettled-names.module.css'

interface UnsettledNamesProps {
  names: readonly SuggestedAddress[]
  onDrop: (name: SuggestedAddress) => void
}

/** Names of the sentence that stand for nobody yet: said, so that a person chooses; dropped when they name no one. */
export function UnsettledNames({ names, onDrop }: UnsettledNamesProps) {
  if (names.length === 0) return null
  return (
    <div className={classes.names}>
      <span>{taskText.unsettled}</span>
      {names.map((name) => (
        <span key={`${name.role}:${name.words}`} className={classes.name}>
          {name.words}
          <ActionIcon
            variant="subtle"
            size={24}
            aria-label={taskText.dropName(name.words)}
            onClick={() => onDrop(name)}
          >
            <IconX aria-hidden size={14} />
          </ActionIcon>
        </span>
      ))}
    </div>
  )
}
