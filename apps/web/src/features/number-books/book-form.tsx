import { Stack, Text, TextInput } from '@mantine/core'
import type { NumberBook } from '@phoihop/contract/number-books'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useUpdateBook } from './api.ts'
import { parseTyped } from './number-typed.ts'
import { text } from './text.ts'

interface BookFormProps {
  book: NumberBook
  readAgain: () => Promise<NumberBook | null>
  onClose: () => void
}

/** The next number of a book and the days of its year or term. */
export function BookForm({ book, readAgain, onClose }: BookFormProps) {
  const [draft, setDraft] = useState(() => draftOf(book))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const updating = useUpdateBook(book.id)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const takeNew = async () => {
    const fresh = await readAgain()
    if (!fresh) return
    setDraft(draftOf(fresh))
    setErrors({ fields: {}, general: text.changed })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { version, startsOn, endsOn } = draft
    const nextNumber = parseTyped(draft.next)
    setErrors({
      fields: {
        ...(nextNumber === null && { nextNumber: text.numberWrong }),
        ...(startsOn === null && { startsOn: text.missing }),
        ...(endsOn === null && { endsOn: text.missing }),
      },
      general: null,
    })
    if (nextNumber === null || startsOn === null || endsOn === null || updating.isPending) return
    updating.mutate(
      { version, nextNumber, startsOn, endsOn },
      {
        onSuccess: () => {
          void notify(text.saved)
          onClose()
        },
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'request/stale-version') return void takeNew()
          return setErrors(toFormErrors(error, ['nextNumber', 'startsOn', 'endsOn']))
        },
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.settingsTitle}>
      <Stack gap="md">
        <Text size="sm">{text.settingsLead}</Text>
        <TextInput
          label={text.nextNumber}
          required
          data-autofocus
          inputMode="numeric"
          maxLength={5}
          value={draft.next}
          error={errors.fields.nextNumber}
          onChange={(event) => change({ next: event.currentTarget.value })}
        />
        <DateField
          label={text.startsOn}
          required
          value={draft.startsOn}
          error={errors.fields.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DateField
          label={text.endsOn}
          required
          value={draft.endsOn}
          error={errors.fields.endsOn}
          onChange={(endsOn) => change({ endsOn })}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={updating.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}

function draftOf({ version, nextNumber, startsOn, endsOn }: NumberBook) {
  const days: { startsOn: string | null; endsOn: string | null } = { startsOn, endsOn }
  return { version, next: String(nextNumber), ...days }
}
