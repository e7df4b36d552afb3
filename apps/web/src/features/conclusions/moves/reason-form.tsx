import { Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { useDraft } from '../../../lib/use-draft.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { Form } from '../../../ui/form.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { SaveActs } from '../../../ui/save-acts.tsx'
import { movesText } from './moves-text.ts'

interface ReasonFormProps {
  /** which words are kept when the tab is closed */
  draftKey: string
  lead: string
  act: string
  send: (reason: string, idempotencyKey: string) => Promise<unknown>
  onDone: () => void
  onClose: () => void
}

/** An act that needs its reason in words. */
export function ReasonForm({ draftKey, lead, act, send, onDone, onClose }: ReasonFormProps) {
  const { words, setWords, forget } = useDraft(draftKey)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [busy, setBusy] = useState(false)
  const onceKey = useOnceKey()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reason = words.trim()
    if (reason === '') return setErrors({ fields: { reason: movesText.reasonMissing }, general: null })
    if (busy) return undefined
    setBusy(true)
    setErrors(NO_ERRORS)
    try {
      await send(reason, onceKey.keyFor(reason))
      onceKey.done()
      forget()
      onDone()
    } catch (error) {
      setErrors(toFormErrors(error, ['reason']))
    } finally {
      setBusy(false)
    }
    return undefined
  }
  return (
    <Form errors={errors} onSubmit={(event) => void submit(event)} label={act}>
      <Stack gap="md">
        <Text size="sm">{lead}</Text>
        <Textarea
          label={movesText.reason}
          required
          autosize
          minRows={3}
          maxRows={10}
          maxLength={1000}
          data-autofocus
          value={words}
          error={errors.fields.reason}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={act} cancelLabel={movesText.cancel} busy={busy} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
