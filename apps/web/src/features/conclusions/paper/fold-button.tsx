import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { text } from '../text.ts'
import classes from './fold-button.module.css'

interface FoldButtonProps {
  /** the printed label of the item, "II.4" */
  itemRef: string
  folded: boolean
  /** in which margin of the paper it hangs; below 48em it stands in the line */
  side: 'left' | 'right'
  onFold: () => void
}

/** Hides or shows what stands below an item of the paper. */
export function FoldButton({ itemRef, folded, side, onFold }: FoldButtonProps) {
  const Icon = folded ? IconChevronRight : IconChevronDown
  return (
    <button
      type="button"
      className={classes.fold}
      data-side={side}
      aria-expanded={!folded}
      aria-label={folded ? text.unfold(itemRef) : text.fold(itemRef)}
      onClick={onFold}
    >
      <Icon aria-hidden size={16} />
    </button>
  )
}
