import { IconX } from '@tabler/icons-react'
import classes from './filter-chip.module.css'

interface FilterChipProps {
  label: string
  dropLabel: string
  onDrop: () => void
}

/** A filter that came with a link and has no input of its own: says what it is, goes by one press. */
export function FilterChip({ label, dropLabel, onDrop }: FilterChipProps) {
  return (
    <button type="button" className={classes.chip} aria-label={dropLabel} onClick={onDrop}>
      {label}
      <IconX aria-hidden size={15} />
    </button>
  )
}
