import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { reportQueries, useAskUnits } from './api.ts'
import { text } from './text.ts'

/** Every body of a class is asked for a report. */
export function AskForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const [code, setCode] = useState<string | null>(null)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const classes = useQuery(reportQueries.classes()).data?.classes ?? []
  const asking = useAskUnits(meetingId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code === null) return setErrors({ fields: { classCode: text.missingClass }, general: null })
    if (asking.isPending) return
    asking.mutate(code, {
      onSuccess: () => {
        void notify(text.asked)
        onClose()
      },
      onError: (error) => setErrors(toFormErrors(error, ['classCode'])),
    })
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.askTitle}>
      <Stack gap="md">
        <SearchSelect
          label={text.class}
          required
          options={classes.map(({ code: value, name, words }) => ({ value, label: name, words }))}
          value={code}
          error={errors.fields.classCode}
          onChange={setCode}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.ask} cancelLabel={text.cancel} busy={asking.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
