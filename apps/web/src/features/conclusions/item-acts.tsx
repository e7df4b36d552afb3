import { Button } from '@mantine/core'
import type { Item } from '@phoihop/contract/conclusions'
import { IconMinus, IconPlus, IconX } from '@tabler/icons-react'
import classes from './item-acts.module.css'
import { markText } from './mark-text.ts'
import type { MarkingActs } from './use-marking.ts'

/** What may be done with the current item. */
export function ItemActs({ item, count, acts }: { item: Item; count: number; acts: MarkingActs }) {
  return (
    <div className={classes.acts}>
      {!item.withoutTask && (
        <Button size="compact-md" leftSection={<IconPlus aria-hidden size={16} />} onClick={() => acts.openItem(item)}>
          {markText.create}
        </Button>
      )}
      {item.kind === 'item' && count === 0 && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={item.withoutTask ? <IconX aria-hidden size={16} /> : <IconMinus aria-hidden size={16} />}
          onClick={() => acts.toggleWithout(item)}
        >
          {item.withoutTask ? markText.undoWithoutTask : markText.withoutTask}
        </Button>
      )}
    </div>
  )
}
