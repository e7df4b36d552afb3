import { NativeSelect, Stack } from '@mantine/core'
import type { Task } from '@phoihop/contract/task-shapes'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { notify } from '../../../lib/notify.ts'
import { Form } from '../../../ui/form.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { SaveActs } from '../../../ui/save-acts.tsx'
import { fieldText } from './field-text.ts'
import { useSetField } from '../acts/use-acts.ts'

/** One field of the territory's list; the one of an answered proposal stands chosen where none was said. */
export default function TaskFieldForm({ task, onClose }: { task: Task; onClose: () => void }) {
  const [field, setField] = useState(task.field ?? task.suggestedField ?? '')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const setting = useSetField(task.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (setting.isPending) return
    setting.mutate(
      { version: task.version, field: field || null },
      {
        onSuccess: () => {
          void notify(fieldText.done)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['field'])),
      },
    )
  }
  const { suggestedField, fieldChoices } = task
  // said before the territory took it off its list
  const known = task.field !== null && !fieldChoices.includes(task.field) ? [task.field] : []
  return (
    <Form errors={errors} onSubmit={submit} label={fieldText.title}>
      <Stack gap="md">
        <NativeSelect
          label={fieldText.field}
          description={suggestedField === null ? fieldText.hint : fieldText.suggested(suggestedField)}
          data={[{ value: '', label: fieldText.none }, ...known, ...fieldChoices]}
          value={field}
          error={errors.fields.field}
          onChange={(event) => setField(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={fieldText.save}
          cancelLabel={fieldText.cancel}
          busy={setting.isPending}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}
