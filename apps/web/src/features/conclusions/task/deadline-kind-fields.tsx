import { Checkbox, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { RECURRENCE_LABELS } from '@phoihop/domain/deadlines/deadline-words'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import type { DeadlineTyped } from './deadline-form.ts'
import { taskText } from '../desk/mark-text.ts'

interface DeadlineKindFieldsProps {
  typed: DeadlineTyped
  errors: Record<string, string>
  onChange: (part: Partial<DeadlineTyped>) => void
}

const numbers = (last: number) => Array.from({ length: last }, (_, i) => String(i + 1))
const ROMAN = ['I', 'II', 'III', 'IV']

/** The inputs that the chosen kind of deadline has of its own. */
export function DeadlineKindFields({ typed, errors, onChange }: DeadlineKindFieldsProps) {
  const today = useToday()
  const { kind } = typed
  const day = (label: string) => (
    <DateField
      label={label}
      value={typed.on}
      error={errors.deadline}
      today={today}
      required
      onChange={(on) => onChange({ on })}
    />
  )
  const start = (required: boolean) => (
    <DateField
      label={taskText.startOn}
      value={typed.startOn}
      error={errors['deadline.startOn']}
      today={today}
      required={required}
      onChange={(startOn) => onChange({ startOn })}
    />
  )
  const index = (label: string, data: { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      data={data}
      value={String(typed.index)}
      error={errors.deadline}
      onChange={(event) => onChange({ index: Number(event.currentTarget.value) })}
    />
  )
  const year = (label: string) => (
    <NumberInput
      label={label}
      value={typed.year}
      min={1976}
      max={2100}
      allowDecimal={false}
      onChange={(value) => onChange({ year: Number(value) || typed.year })}
    />
  )
  const inputs = (
    <>
      {kind === 'day' && day(taskText.on)}
      {kind === 'week' && day(taskText.weekOf)}
      {kind === 'datetime' && (
        <>
          <TextInput
            type="time"
            label={taskText.time}
            required
            value={typed.time}
            error={errors['deadline.dueTime']}
            onChange={(event) => onChange({ time: event.currentTarget.value })}
          />
          {day(taskText.on)}
        </>
      )}
      {(kind === 'range' || kind === 'from' || kind === 'recurring') && start(kind !== 'recurring')}
      {kind === 'range' && day(taskText.lastDay)}
      {kind === 'month' &&
        index(
          taskText.month,
          numbers(12).map((value) => ({ value, label: value })),
        )}
      {kind === 'quarter' &&
        index(
          taskText.quarter,
          ROMAN.map((label, i) => ({ value: String(i + 1), label })),
        )}
      {kind === 'half-year' &&
        index(
          taskText.half,
          taskText.halves.map((label, i) => ({ value: String(i + 1), label })),
        )}
      {(kind === 'month' || kind === 'quarter' || kind === 'half-year' || kind === 'year') && year(taskText.year)}
      {kind === 'school-year' && year(taskText.schoolYear)}
      {kind === 'recurring' && (
        <NativeSelect
          label={taskText.recurrence}
          data={Object.entries(RECURRENCE_LABELS).map(([value, label]) => ({ value, label }))}
          value={typed.recurrence}
          onChange={(event) => onChange({ recurrence: recurrenceOf(event.currentTarget.value) })}
        />
      )}
    </>
  )
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {inputs}
      </SimpleGrid>
      {kind === 'day' && (
        <Checkbox
          label={taskText.exclusive}
          checked={typed.exclusive}
          onChange={(event) => onChange({ exclusive: event.currentTarget.checked })}
        />
      )}
    </>
  )
}

function recurrenceOf(value: string): DeadlineTyped['recurrence'] {
  // the options of the list are the keys of the labels
  return (value in RECURRENCE_LABELS ? value : 'quarterly') as DeadlineTyped['recurrence']
}
