import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { proposalQueries, useScheduleProposal } from './api.ts'
import { formText } from './form-text.ts'

/** Puts the proposal to a meeting still ahead: under a point of its agenda or as a new one. */
export function ScheduleForm({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const options = useQuery(proposalQueries.agendaOptions(proposal.id)).data
  const [chosen, setChosen] = useState('')
  const [agendaItemId, setAgendaItemId] = useState('')
  const [title, setTitle] = useState(() => `Xem xét kiến nghị số ${proposal.code}`)
  const [error, setError] = useState<string | null>(null)
  const scheduling = useScheduleProposal(proposal.id)
  const onceKey = useOnceKey()
  if (options && options.meetings.length === 0) return <Text>{formText.scheduleNone}</Text>
  const meetings = options?.meetings ?? []
  const meeting = meetings.find((one) => one.id === chosen) ?? meetings[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!meeting) return setError(formText.meetingMissing)
    if (scheduling.isPending) return
    const body = { meetingId: meeting.id, agendaItemId: agendaItemId || null, title: title || null }
    scheduling.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          void notify(formText.scheduleDone)
          onClose()
        },
        onError: (failure) => setError(describeError(failure)),
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate aria-label={formText.schedule}>
      <Stack gap="md">
        <NativeSelect
          label={formText.scheduleMeeting}
          data={meetings.map((one) => ({ value: one.id, label: `${formatDay(one.heldOn)} – ${one.title}` }))}
          value={meeting?.id ?? ''}
          onChange={(event) => {
            setChosen(event.currentTarget.value)
            setAgendaItemId('')
          }}
        />
        <NativeSelect
          label={formText.scheduleItem}
          data={[
            { value: '', label: formText.scheduleNew },
            ...(meeting?.items ?? []).map((item) => ({ value: item.id, label: item.title })),
          ]}
          value={agendaItemId}
          onChange={(event) => setAgendaItemId(event.currentTarget.value)}
        />
        {agendaItemId === '' && (
          <TextInput
            label={formText.scheduleTitle}
            maxLength={500}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        <FormAlert message={error} />
        <SaveActs
          saveLabel={formText.schedule}
          cancelLabel={formText.cancel}
          busy={scheduling.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}
