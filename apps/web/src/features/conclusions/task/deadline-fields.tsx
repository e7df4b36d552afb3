import { NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { isDated } from '@phoihop/domain/tasks/deadline'
import { IconCalendarCheck, IconCalendarOff } from '@tabler/icons-react'
import { formatDay } from '../../../lib/format.ts'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { type DeadlineTyped, dueDayOf, withKind } from './deadline-form.ts'
import classes from './deadline-fields.module.css'
import { DeadlineKindFields } from './deadline-kind-fields.tsx'
import { DEADLINE_KIND_LABELS, taskText } from '../desk/mark-text.ts'

interface DeadlineFieldsProps {
  typed: DeadlineTyped
  /** the paper's own day: months and quarters are first offered around it */
  paperDay: CivilDate
  errors: Record<string, string>
  onChange: (typed: DeadlineTyped) => void
}

const KINDS = Object.entries(DEADLINE_KIND_LABELS).map(([value, label]) => ({ value, label }))

/** The deadline as its kind has it, with the last good day said in words. */
export function DeadlineFields({ typed, paperDay, errors, onChange }: DeadlineFieldsProps) {
  const today = useToday()
  const due = dueDayOf(typed)
  const undated = typed.kind === 'none' || typed.kind === 'event' || typed.kind === 'standing' || typed.kind === 'from'
  const change = (part: Partial<DeadlineTyped>) => onChange({ ...typed, ...part })
  return (
    <fieldset className={classes.fields}>
      <legend>{taskText.deadline}</legend>
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <NativeSelect
            label={taskText.deadlineKind}
            data={KINDS}
            value={typed.kind}
            error={isDated(typed.kind) ? undefined : errors.deadline}
            onChange={(event) => onChange(withKind(typed, kindOf(event.currentTarget.value), paperDay))}
          />
          <TextInput
            label={taskText.deadlineWords}
            maxLength={300}
            value={typed.words}
            error={errors['deadline.words']}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
        </SimpleGrid>
        <DeadlineKindFields typed={typed} errors={errors} onChange={change} />
        {undated && (
          <DateField
            label={taskText.reviewOn}
            description={taskText.reviewHint}
            value={typed.reviewOn}
            today={today}
            onChange={(reviewOn) => change({ reviewOn })}
          />
        )}
        <output className={classes.due} data-dated={due !== null}>
          {due ? <IconCalendarCheck aria-hidden size={18} /> : <IconCalendarOff aria-hidden size={18} />}
          {due ? taskText.due(formatDay(due)) : isDated(typed.kind) ? taskText.due('—') : taskText.noDue}
        </output>
      </Stack>
    </fieldset>
  )
}

function kindOf(value: string): DeadlineTyped['kind'] {
  // the options of the list are the keys of the labels
  return (value in DEADLINE_KIND_LABELS ? value : 'none') as DeadlineTyped['kind']
}
