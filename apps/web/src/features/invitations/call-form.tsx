import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { Invitations } from '@phoihop/contract/invitation-shapes'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useCallMeeting } from './api.ts'
import { text } from './text.ts'

interface CallFormProps {
  meetingId: string
  invitations: Invitations
  /** how many have no invitation yet */
  fresh: number
  onClose: () => void
}

const SIGNER = [
  { field: 'signerAuthority', max: 200 },
  { field: 'signerPost', max: 200 },
  { field: 'signerName', max: 120 },
] as const

/** What giấy mời says besides the meeting, and off it goes. */
export function CallForm({ meetingId, invitations, fresh, onClose }: CallFormProps) {
  const { letter, proposedSymbol, version } = invitations
  const [draft, setDraft] = useState({
    numbered: letter.calledAt === null && proposedSymbol !== null,
    symbol: letter.symbol ?? proposedSymbol ?? '',
    signerAuthority: letter.signerAuthority ?? '',
    signerPost: letter.signerPost ?? '',
    signerName: letter.signerName ?? '',
    note: letter.note ?? '',
  })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const calling = useCallMeeting(meetingId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (calling.isPending) return
    calling.mutate(
      { ...draft, version },
      {
        onSuccess: () => {
          void notify(text.sent)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['symbol', 'note', ...SIGNER.map(({ field }) => field)])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.callTitle}>
      <Stack gap="md">
        <Text>{text.callLead(fresh)}</Text>
        {letter.number === null ? (
          <>
            <TextInput
              label={text.symbol}
              maxLength={60}
              value={draft.symbol}
              error={errors.fields.symbol}
              onChange={(event) => setDraft({ ...draft, symbol: event.currentTarget.value })}
            />
            <Checkbox
              label={text.numbered}
              description={text.numberedHint}
              checked={draft.numbered}
              onChange={(event) => setDraft({ ...draft, numbered: event.currentTarget.checked })}
            />
          </>
        ) : (
          <Text fw={600}>{text.hasNumber([letter.number, letter.symbol].filter(Boolean).join('-'))}</Text>
        )}
        {SIGNER.map(({ field, max }) => (
          <TextInput
            key={field}
            label={text[field]}
            description={field === 'signerAuthority' ? text.signerAuthorityHint : undefined}
            maxLength={max}
            value={draft[field]}
            error={errors.fields[field]}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        ))}
        <Textarea
          label={text.note}
          description={text.noteHint}
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.note}
          error={errors.fields.note}
          onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.send} cancelLabel={text.cancel} busy={calling.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
