import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { siteQueries, useAddClassSites } from './api.ts'
import { text } from './text.ts'

/** "Mỗi xã một điểm cầu". */
export function ClassForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const [code, setCode] = useState<string | null>('communes')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const classes = useQuery(siteQueries.bodies()).data?.classes ?? []
  const making = useAddClassSites(meetingId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code === null) return setErrors({ fields: { classCode: text.missingClass }, general: null })
    if (making.isPending) return
    making.mutate(code, {
      onSuccess: () => {
        void notify(text.made)
        onClose()
      },
      onError: (error) => setErrors(toFormErrors(error, ['classCode'])),
    })
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.addClassTitle}>
      <Stack gap="md">
        <Text size="sm">{text.addClassLead}</Text>
        <SearchSelect
          label={text.class}
          required
          options={classes.map(({ code: value, name, words }) => ({ value, label: name, words }))}
          value={code}
          error={errors.fields.classCode}
          onChange={setCode}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.make} cancelLabel={text.cancel} busy={making.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
