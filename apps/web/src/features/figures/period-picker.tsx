import { NativeSelect, SegmentedControl } from '@mantine/core'
import type { Figures } from '@phoihop/contract/figures'
import { type PeriodKind, parsePeriod, periodAt } from '@phoihop/domain/figures/period'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { periodTitle } from '../../lib/period-name.ts'
import classes from './period-picker.module.css'
import { text } from './text.ts'

interface PeriodPickerProps {
  figures: Figures
  by: 'organisation' | 'locality'
  as: 'then' | 'now'
  /** what else stands in the address */
  keep: Record<string, string | undefined>
  onChange: (name: 'period' | 'by' | 'as', value: string) => void
}

/** The period looked at, its neighbours, its kind; and by what the rows are made. */
export function PeriodPicker({ figures, by, as, keep, onChange }: PeriodPickerProps) {
  const { code } = figures.period
  const kind = parsePeriod(code)?.kind ?? 'quarter'
  const toKind = (value: string) => {
    const chosen = KINDS.find((one) => one === value)
    if (chosen) onChange('period', periodAt(chosen, figures.asOf).code)
  }
  return (
    <div className={classes.picker}>
      <div className={classes.steps} role="group" aria-label={text.period}>
        <Link
          className={classes.step}
          to={paths.figures({ ...keep, period: figures.previousCode })}
          aria-label={text.previous(figures.previousCode)}
        >
          <IconChevronLeft aria-hidden size={20} />
        </Link>
        <h2 className={classes.now} aria-live="polite">
          {periodTitle(code)}
        </h2>
        {figures.nextCode === null ? (
          <span aria-hidden className={classes.none} />
        ) : (
          <Link
            className={classes.step}
            to={paths.figures({ ...keep, period: figures.nextCode })}
            aria-label={text.next(figures.nextCode)}
          >
            <IconChevronRight aria-hidden size={20} />
          </Link>
        )}
      </div>
      <NativeSelect
        aria-label={text.kind}
        value={kind}
        data={text.kinds.map((one) => ({ ...one }))}
        onChange={(event) => toKind(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label={text.by}
        value={by}
        data={[
          { value: 'organisation', label: text.byOrganisation },
          { value: 'locality', label: text.byLocality },
        ]}
        onChange={(value) => onChange('by', value)}
      />
      <SegmentedControl
        aria-label={text.as}
        value={as}
        data={[
          { value: 'then', label: text.asThen },
          { value: 'now', label: text.asNow },
        ]}
        onChange={(value) => onChange('as', value === 'now' ? 'now' : '')}
      />
    </div>
  )
}

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'year']
