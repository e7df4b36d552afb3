import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import classes from './filter-bar.module.css'

interface FilterBarProps {
  /** what is always there: the search input */
  search: ReactNode
  /** the other inputs; behind a button on the phone */
  children: ReactNode
  /** filters that came with a link and have no input */
  chips?: ReactNode
  /** how many filters are set */
  active: number
  onClear: () => void
}

/** The filters of a list. What they hold stands in the address. */
export function FilterBar({ search, children, chips, active, onClear }: FilterBarProps) {
  const [opened, setOpened] = useState(false)
  return (
    <search className={classes.bar} aria-label="Lọc danh sách">
      <div className={classes.search}>{search}</div>
      <Button
        variant="default"
        className={classes.more ?? ''}
        aria-expanded={opened}
        leftSection={<IconAdjustmentsHorizontal aria-hidden size={18} />}
        onClick={() => setOpened(!opened)}
      >
        {active > 0 ? `Lọc (${active})` : 'Lọc'}
      </Button>
      <div className={classes.inputs} data-opened={opened}>
        {children}
      </div>
      {(chips !== undefined || active > 0) && (
        <div className={classes.chips}>
          {chips}
          {active > 0 && (
            <Button variant="subtle" size="compact-md" onClick={onClear}>
              Bỏ lọc
            </Button>
          )}
        </div>
      )}
    </search>
  )
}
