import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './filter-bar.module.css'

interface FilterBarProps {
  children: ReactNode
  /** how many filters are set */
  active: number
  onClear: () => void
}

/** The filters of a list, on one line where there is room. What they hold stands in the address. */
export function FilterBar({ children, active, onClear }: FilterBarProps) {
  return (
    <search className={classes.bar}>
      {children}
      {active > 0 && (
        <Button variant="subtle" onClick={onClear} className={classes.clear}>
          {`Bỏ ${active} điều kiện lọc`}
        </Button>
      )}
    </search>
  )
}
