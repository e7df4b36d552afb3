import type { Item } from '@phoihop/contract/conclusions'
import { IconCheck, IconCircle, IconCircleDashed, IconMinus } from '@tabler/icons-react'
import { itemButtonId } from './focus-item.ts'
import classes from './item-button.module.css'
import { markText } from './mark-text.ts'

interface ItemButtonProps {
  item: Item
  /** how many tasks its sentences give */
  count: number
  /** an item above says that there is no task in here */
  settled: boolean
  /** a suggestion in it waits for a decision */
  suggested: boolean
  tabbable: boolean
  onFocus: () => void
}

/** The stop in the margin: says what was decided about the item, is where the keys of the sheet are pressed. */
export function ItemButton({ item, count, settled, suggested, tabbable, onFocus }: ItemButtonProps) {
  const ref = item.ref ?? ''
  const without = item.withoutTask || settled
  const state = suggested
    ? 'suggested'
    : count > 0
      ? 'marked'
      : without
        ? 'without'
        : item.kind === 'item'
          ? 'open'
          : 'plain'
  const words = markText.itemState
  const label = state === 'marked' ? words.marked(ref, count) : words[state](ref)
  return (
    <button
      type="button"
      id={itemButtonId(item.id)}
      className={classes.button}
      data-state={state}
      tabIndex={tabbable ? 0 : -1}
      aria-label={label}
      title={label}
      onFocus={onFocus}
      onClick={onFocus}
    >
      {state === 'marked' && <IconCheck aria-hidden size={16} stroke={2.6} />}
      {state === 'without' && <IconMinus aria-hidden size={16} stroke={2.6} />}
      {state === 'suggested' && <IconCircleDashed aria-hidden size={16} />}
      {state === 'open' && <IconCircle aria-hidden size={14} />}
      {state === 'plain' && <span aria-hidden>¶</span>}
    </button>
  )
}
