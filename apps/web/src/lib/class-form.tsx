import { Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Form } from '../ui/form.tsx'
import { FormAlert } from '../ui/form-alert.tsx'
import { SaveActs } from '../ui/save-acts.tsx'
import { SearchSelect } from '../ui/search-select.tsx'
import { type FormErrors, NO_ERRORS, toFormErrors } from './field-errors.ts'

interface ClassFormProps {
  words: { title: string; lead?: string; class: string; missing: string; save: string; cancel: string }
  classes: readonly { code: string; name: string; words: string[] }[]
  /** the class chosen to begin with */
  first?: string
  busy: boolean
  onSave: (code: string, answer: { onError: (error: Error) => void }) => void
  onClose: () => void
}

/** Chooses a class of bodies, for something that is done for each of them. */
export function ClassForm({ words, classes, first, busy, onSave, onClose }: ClassFormProps) {
  const [code, setCode] = useState<string | null>(first ?? null)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code === null) return setErrors({ fields: { classCode: words.missing }, general: null })
    if (!busy) onSave(code, { onError: (error) => setErrors(toFormErrors(error, ['classCode'])) })
  }
  return (
    <Form errors={errors} onSubmit={submit} label={words.title}>
      <Stack gap="md">
        {words.lead !== undefined && <Text size="sm">{words.lead}</Text>}
        <SearchSelect
          label={words.class}
          required
          options={classes.map(({ code: value, name, words: others }) => ({ value, label: name, words: others }))}
          value={code}
          error={errors.fields.classCode}
          onChange={setCode}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={words.save} cancelLabel={words.cancel} busy={busy} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
