import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { MEETING_MODES } from '@phoihop/contract/meetings'
import { WEEKDAY_WORDS } from '@phoihop/domain/meetings/recurrence'
import { weekdayOf } from '@phoihop/domain/civil-date'
import { IconAlertTriangle } from '@tabler/icons-react'
import { formatDay } from '../../lib/format.ts'
import { MEETING_MODE_LABELS } from '../../lib/meeting-labels.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import classes from './year-plan.module.css'
import { planText as text, warningWords } from './series-text.ts'
import { text as meetingText } from './text.ts'
import type { PlanDraftRow, useYearPlan } from './use-year-plan.ts'

interface PlanRowProps {
  row: PlanDraftRow
  n: number
  form: ReturnType<typeof useYearPlan>
}

/** One meeting of the plan: kept or left out, its day and hours, and what speaks against them. */
export function PlanRow({ row, n, form }: PlanRowProps) {
  const today = useToday()
  const { warnings, free } = form.check(row)
  const [against] = form.check({ ...row, heldOn: row.occursOn }).warnings
  const change = (part: Partial<PlanDraftRow>) => form.changeRow(row.key, part)
  const error = (field: string) => form.errors[`${row.key} ${field}`]
  return (
    <li className={classes.row} data-left-out={!row.chosen}>
      <Checkbox
        className={classes.keep ?? ''}
        checked={row.chosen}
        aria-label={`${text.include}: ${row.title}`}
        onChange={(event) => change({ chosen: event.currentTarget.checked })}
      />
      <div className={classes.inputs}>
        <TextInput
          className={classes.title ?? ''}
          label={text.name}
          aria-label={text.of(text.name, n)}
          maxLength={500}
          value={row.title}
          error={error('title')}
          disabled={!row.chosen}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          className={classes.chair ?? ''}
          label={meetingText.chair}
          maxLength={120}
          placeholder={form.head.chairName}
          value={row.chairName}
          disabled={!row.chosen}
          onChange={(event) => change({ chairName: event.currentTarget.value })}
        />
        <div className={classes.day}>
          <DateField
            label={row.heldOn ? `${text.day} (${WEEKDAY_WORDS[weekdayOf(row.heldOn) - 1] ?? ''})` : text.day}
            today={today}
            value={row.heldOn}
            disabled={!row.chosen}
            error={error('heldOn')}
            onChange={(heldOn) => change({ heldOn })}
          />
        </div>
        {(['beginsAt', 'endsAt'] as const).map((field) => (
          <TextInput
            key={field}
            className={classes.hour ?? ''}
            type="time"
            label={field === 'beginsAt' ? text.begins : text.ends}
            value={row[field] ?? ''}
            error={error(field)}
            disabled={!row.chosen}
            onChange={(event) => change({ [field]: event.currentTarget.value || null })}
          />
        ))}
        <NativeSelect
          className={classes.mode ?? ''}
          label={text.mode}
          value={row.mode ?? ''}
          disabled={!row.chosen}
          data={[
            { value: '', label: meetingText.noMode },
            ...MEETING_MODES.map((mode) => ({ value: mode, label: MEETING_MODE_LABELS[mode] })),
          ]}
          onChange={(event) =>
            change({ mode: MEETING_MODES.find((mode) => mode === event.currentTarget.value) ?? null })
          }
        />
        {row.chosen && (warnings.length > 0 || row.heldOn !== row.occursOn) && (
          <div className={classes.notes}>
            {row.heldOn !== row.occursOn && (
              <span>
                {against
                  ? text.movedFor(formatDay(row.occursOn), warningWords(against))
                  : text.moved(formatDay(row.occursOn))}
              </span>
            )}
            {warnings.map((warning) => (
              <span key={warningWords(warning)} className={classes.warning}>
                <IconAlertTriangle aria-hidden size={15} />
                {warningWords(warning)}
              </span>
            ))}
            {free !== null && (
              <Button variant="light" size="compact-sm" onClick={() => change({ heldOn: free })}>
                {text.useFree(formatDay(free))}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  )
}
