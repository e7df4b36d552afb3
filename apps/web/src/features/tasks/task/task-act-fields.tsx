import { NativeSelect, Radio, Stack } from '@mantine/core'
import type { Assignment, Task } from '@phoihop/contract/task-shapes'
import { occurrenceWords } from '@phoihop/domain/tasks/occurrences'
import { useQuery } from '@tanstack/react-query'
import { ROLE_LABELS } from '../../../lib/labels.ts'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { taskQueries } from '../api.ts'
import { comingPeriods } from './coming-periods.ts'
import { openLeadsOf } from './open-leads.ts'
import type { TaskActEntry } from './send-task-act.ts'
import { TASK_ACT_FORMS, type TaskActName, taskFormText } from './task-act-forms.ts'

export interface TaskActGiven {
  act: TaskActName
  task: Task
  /** the body it is offered for, where it is */
  offered?: { organisationId: string; role: Assignment['role'] } | undefined
}

interface FieldProps extends TaskActGiven {
  entry: TaskActEntry
  errors: Record<string, string>
  onChange: (part: Partial<TaskActEntry>) => void
}

/** The inputs of one decision, beside its reason. */
export function TaskActFields(props: FieldProps) {
  const { act, task, offered, entry, errors, onChange } = props
  const form = TASK_ACT_FORMS[act]
  const today = useToday()
  return (
    <>
      {form.lead && <LeadFields {...props} />}
      {form.unit && !offered && <UnitField {...props} />}
      {form.role && (
        <Radio.Group
          label={taskFormText.role}
          value={entry.role}
          onChange={(role) => onChange({ role: role === 'lead' ? 'lead' : 'coordinating' })}
        >
          <Stack gap={6} mt={4}>
            <Radio value="coordinating" label={ROLE_LABELS.coordinating} />
            <Radio value="lead" label={ROLE_LABELS.lead} />
          </Stack>
        </Radio.Group>
      )}
      {form.dueOn && task.deadline.kind !== 'recurring' && (
        <DateField
          label={taskFormText.dueOn}
          description={taskFormText.dueOnHint}
          value={entry.dueOn}
          error={errors.dueOn}
          minDate={today}
          today={today}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      )}
      {form.period && (
        <NativeSelect
          label={taskFormText.from}
          value={entry.from}
          error={errors.from}
          data={comingPeriods(task).map((code) => ({ value: code, label: occurrenceWords(code) }))}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
      )}
    </>
  )
}

/** One of the bodies of the territory; the form does not wait for the list. */
function UnitField({ act, entry, errors, onChange }: FieldProps) {
  const bodies = useQuery(taskQueries.addressees()).data?.organisations ?? []
  return (
    <SearchSelect
      label={act === 'changeLead' ? taskFormText.newLead : taskFormText.unit}
      required
      options={bodies.map(({ id, name, shortName }) => ({ value: id, label: name, words: [shortName] }))}
      value={entry.organisationId}
      error={errors.organisationId}
      onChange={(organisationId) => onChange({ organisationId })}
    />
  )
}

/** Whose lead it is now, and what becomes of that unit. */
function LeadFields({ task, entry, errors, onChange }: FieldProps) {
  const leads = openLeadsOf(task)
  return (
    <>
      <NativeSelect
        label={taskFormText.oldLead}
        value={entry.leadId ?? ''}
        error={errors.leadId}
        data={[
          ...(leads.length > 1 ? [{ value: '', label: taskFormText.oldLeadNone }] : []),
          ...leads.map(({ id, organisation, occurrence }) => ({
            value: id,
            label: occurrence === null ? organisation.name : `${organisation.name}, ${occurrenceWords(occurrence)}`,
          })),
        ]}
        onChange={(event) => onChange({ leadId: event.currentTarget.value || null })}
      />
      <Radio.Group
        label={taskFormText.becomes}
        value={entry.oldLead}
        onChange={(next) => onChange({ oldLead: next === 'withdrawn' ? 'withdrawn' : 'coordinating' })}
      >
        <Stack gap={6} mt={4}>
          <Radio value="coordinating" label={taskFormText.becomesCoordinating} />
          <Radio value="withdrawn" label={taskFormText.becomesWithdrawn} />
        </Stack>
      </Radio.Group>
    </>
  )
}
