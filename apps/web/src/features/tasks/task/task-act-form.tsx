import { Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors, withoutField } from '../../../lib/field-errors.ts'
import { notify } from '../../../lib/notify.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { Form } from '../../../ui/form.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { SaveActs } from '../../../ui/save-acts.tsx'
import { useTaskAct } from '../acts/use-acts.ts'
import type { TaskActEntry } from './send-task-act.ts'
import { TASK_ACT_FORMS, taskFormText } from './task-act-forms.ts'
import { type TaskActGiven, TaskActFields } from './task-act-fields.tsx'
import { onlyLeadOf } from './open-leads.ts'
import { comingPeriods } from './coming-periods.ts'

const HOMES = {
  'tasks/words-missing': 'words',
  'tasks/unit-already': 'organisationId',
  'tasks/address-unknown': 'organisationId',
  'tasks/period-unknown': 'from',
} as const

interface TaskActFormProps extends TaskActGiven {
  onClose: () => void
}

/** The form of one decision about the whole task. */
export function TaskActForm({ act, task, offered, onClose }: TaskActFormProps) {
  const form = TASK_ACT_FORMS[act]
  const [entry, setEntry] = useState<TaskActEntry>(() => ({
    words: '',
    organisationId: offered?.organisationId ?? null,
    role: offered?.role ?? 'coordinating',
    dueOn: null,
    leadId: onlyLeadOf(task),
    oldLead: 'coordinating',
    from: comingPeriods(task)[0] ?? '',
  }))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const sending = useTaskAct(task.id)
  const onceKey = useOnceKey()
  const change = (part: Partial<TaskActEntry>) => {
    setEntry({ ...entry, ...part })
    setErrors(Object.keys(part).reduce(withoutField, errors))
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending.isPending) return
    const fields = {
      ...(form.lead && entry.leadId === null && { leadId: taskFormText.oldLeadMissing }),
      ...(form.unit && entry.organisationId === null && { organisationId: taskFormText.unitMissing }),
      ...(entry.words.trim() === '' && { words: taskFormText.wordsMissing }),
    }
    setErrors({ fields, general: null })
    if (Object.keys(fields).length > 0) return
    sending.mutate(
      { act, task, entry, idempotencyKey: onceKey.keyFor([act, task.version, entry]) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(form.done)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['words', 'organisationId', 'dueOn', 'from'], HOMES)),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={send} label={form.title}>
      <Stack gap="md">
        <TaskActFields act={act} task={task} offered={offered} entry={entry} errors={errors.fields} onChange={change} />
        <Textarea
          label={form.words}
          description={form.wordsHint}
          required
          autosize
          minRows={3}
          maxRows={10}
          maxLength={5000}
          value={entry.words}
          error={errors.fields.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={form.submit}
          cancelLabel={taskFormText.cancel}
          busy={sending.isPending}
          danger={form.danger ?? false}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}
