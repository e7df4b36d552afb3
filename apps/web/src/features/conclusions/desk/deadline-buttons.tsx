import { Button } from '@mantine/core'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { useState } from 'react'
import { formatDay } from '../../../lib/format.ts'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import classes from './decision-panel.module.css'
import { decisionText } from './decision-text.ts'
import type { DeadlineDecision } from './suggestion-change.ts'

interface DeadlineButtonsProps {
  label: string | null
  reviewOn: CivilDate
  busy: boolean
  onDecide: (decision: DeadlineDecision) => void
}

/** The three ways out for work without a deadline. */
export function DeadlineButtons({ label, reviewOn, busy, onDecide }: DeadlineButtonsProps) {
  const today = useToday()
  const [setting, setSetting] = useState(false)
  const [on, setOn] = useState<CivilDate | null>(null)
  return (
    <>
      <div className={classes.row}>
        {label}
        <Button
          variant="light"
          size="compact-md"
          disabled={busy}
          onClick={() => onDecide({ how: 'review', on: reviewOn })}
        >
          {decisionText.review(formatDay(reviewOn))}
        </Button>
        <Button variant="light" size="compact-md" disabled={busy} onClick={() => onDecide({ how: 'standing' })}>
          {decisionText.standing}
        </Button>
        <Button
          variant="light"
          size="compact-md"
          disabled={busy}
          aria-expanded={setting}
          onClick={() => setSetting(!setting)}
        >
          {decisionText.setDay}
        </Button>
      </div>
      {setting && (
        <div className={classes.row}>
          <div className={classes.grow}>
            <DateField label={decisionText.day} value={on} today={today} onChange={setOn} />
          </div>
          <Button
            size="compact-md"
            disabled={on === null || busy}
            onClick={() => on !== null && onDecide({ how: 'day', on })}
          >
            {decisionText.set}
          </Button>
        </div>
      )}
    </>
  )
}
