import { NativeSelect, Stack, TextInput } from '@mantine/core'
import type { RollCallSeat } from '@phoihop/contract/sittings'
import { PRESENCES } from '@phoihop/domain/meetings/seat-states'
import { type FormEvent, useState } from 'react'
import { NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Form } from '../../ui/form.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useRollCallActs } from './api.ts'
import { hourOf, momentOf } from './hours.ts'
import { PRESENCE_LABELS, rollText } from './text.ts'

interface SeatDialogProps {
  meetingId: string
  seat: RollCallSeat | null
  onClose: () => void
}

/** All that the roll-call can say of one seat. */
export function SeatDialog({ meetingId, seat, onClose }: SeatDialogProps) {
  return (
    <ActDialog opened={seat !== null} title={rollText.detail} onClose={onClose}>
      {seat && <SeatForm key={`${seat.id} ${seat.presence}`} meetingId={meetingId} seat={seat} onClose={onClose} />}
    </ActDialog>
  )
}

const FIELDS = ['presence', 'arrivedAt', 'leftAt', 'absenceReason', 'substituteName', 'substitutePost']

function SeatForm({ meetingId, seat, onClose }: { meetingId: string; seat: RollCallSeat; onClose: () => void }) {
  const { call } = useRollCallActs(meetingId)
  const [errors, setErrors] = useState(NO_ERRORS)
  const [draft, setDraft] = useState({
    presence: seat.presence,
    arrivedAt: hourOf(seat.arrivedAt),
    leftAt: hourOf(seat.leftAt),
    absenceReason: seat.absenceReason ?? seat.answerReason ?? '',
    substituteName: seat.substituteName ?? '',
    substitutePost: seat.substitutePost ?? '',
  })
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const came = draft.presence === 'present' || draft.presence === 'substitute'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { presence, absenceReason, substituteName, substitutePost } = draft
    const entry = {
      version: seat.version,
      presence,
      absenceReason,
      substituteName,
      substitutePost,
      arrivedAt: came ? momentOf(draft.arrivedAt, seat.arrivedAt) : null,
      leftAt: came ? momentOf(draft.leftAt, seat.leftAt ?? seat.arrivedAt) : null,
    }
    call.mutate(
      { id: seat.id, entry },
      { onSuccess: onClose, onError: (error) => setErrors(toFormErrors(error, FIELDS)) },
    )
  }
  const fields = [
    ...(draft.presence === 'substitute' ? (['substituteName', 'substitutePost'] as const) : []),
    ...(draft.presence === 'excused' ? (['absenceReason'] as const) : []),
  ]
  const labels = {
    substituteName: rollText.substituteName,
    substitutePost: rollText.substitutePost,
    absenceReason: rollText.reason,
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <NativeSelect
          label={`${rollText.presence}: ${seat.name ?? seat.post}`}
          value={draft.presence}
          data={PRESENCES.map((value) => ({ value, label: PRESENCE_LABELS[value] }))}
          onChange={(event) =>
            change({ presence: PRESENCES.find((one) => one === event.currentTarget.value) ?? 'none' })
          }
        />
        {fields.map((field) => (
          <TextInput
            key={field}
            label={labels[field]}
            required={field === 'substituteName'}
            maxLength={field === 'substituteName' ? 120 : field === 'substitutePost' ? 300 : 1000}
            value={draft[field]}
            error={errors.fields[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
        {came &&
          (['arrivedAt', 'leftAt'] as const).map((field) => (
            <TextInput
              key={field}
              type="time"
              label={rollText[field]}
              value={draft[field]}
              error={errors.fields[field]}
              onChange={(event) => change({ [field]: event.currentTarget.value })}
            />
          ))}
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={rollText.save} cancelLabel={rollText.cancel} busy={call.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
