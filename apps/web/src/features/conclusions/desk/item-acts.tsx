import { Button } from '@mantine/core'
import type { Item } from '@phoihop/contract/conclusions'
import { IconEdit, IconMinus, IconPlus, IconX } from '@tabler/icons-react'
import classes from './item-acts.module.css'
import { markText, taskText } from './mark-text.ts'

interface ItemActsProps {
  item: Item
  count: number
  /** every sentence is marked: what opens is its task */
  isFull: boolean
  /** a suggestion of it waits for a decision: what opens is that */
  suggested: boolean
  onOpen: () => void
  onWithout: () => void
}

/** What may be done with the current item. */
export function ItemActs({ item, count, isFull, suggested, onOpen, onWithout }: ItemActsProps) {
  return (
    <div className={classes.acts}>
      {!item.withoutTask && (
        <Button
          size="compact-md"
          leftSection={isFull || suggested ? <IconEdit aria-hidden size={16} /> : <IconPlus aria-hidden size={16} />}
          onClick={onOpen}
        >
          {suggested ? taskText.editSuggestion : isFull ? markText.edit : markText.create}
        </Button>
      )}
      {item.kind === 'item' && count === 0 && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={item.withoutTask ? <IconX aria-hidden size={16} /> : <IconMinus aria-hidden size={16} />}
          onClick={onWithout}
        >
          {item.withoutTask ? markText.undoWithoutTask : markText.withoutTask}
        </Button>
      )}
    </div>
  )
}
