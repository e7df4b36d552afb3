import { Button, Stack, Text } from '@mantine/core'
import type { GuestInvitation } from '@phoihop/contract/invitation-shapes'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { saveFile } from '../../lib/fetch-file.ts'
import { formatDay } from '../../lib/format.ts'
import { MEETING_MODE_LABELS, meetingTime } from '../../lib/meeting-labels.ts'
import { Facts } from '../../ui/facts.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { draftOf, findMistakes } from './answer-draft.ts'
import { AnswerFields } from './answer-fields.tsx'
import { invitationQueries, useAnswerGuest } from './api.ts'
import { ANSWER_LABELS, text } from './text.ts'

/** What a guest sees by the link: the meeting, and room for the answer. */
export function GuestView({ token }: { token: string }) {
  const invitation = useSuspenseQuery(invitationQueries.guest(token)).data
  const { meeting, seat, agenda, note, calendar, can } = invitation
  const save = () => saveFile({ blob: new Blob([calendar], { type: 'text/calendar' }), name: 'lich-hop.ics' })
  return (
    <Stack gap="md">
      <Text fw={600}>{text.guestLead(seat.name)}</Text>
      <Text>{text.guestInvites(meeting.convener)}</Text>
      <Text fw={700} size="lg">
        {meeting.title}
      </Text>
      <FormAlert message={meeting.state === 'cancelled' ? text.cancelled(meeting.cancelReason ?? '') : null} />
      <Facts facts={factsOf(meeting)} />
      {agenda.length > 0 && (
        <div>
          <b>{text.agenda}</b>
          <ol>
            {agenda.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ol>
        </div>
      )}
      {note && <Text style={{ whiteSpace: 'pre-line' }}>{`${text.notes}: ${note}`}</Text>}
      <Button
        variant="default"
        leftSection={<IconCalendarPlus aria-hidden size={18} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={save}
      >
        {text.addToCalendar}
      </Button>
      {can.answer ? (
        <GuestAnswer key={seat.version} token={token} seat={seat} />
      ) : (
        meeting.state !== 'cancelled' && <Text>{text.guestClosed}</Text>
      )}
    </Stack>
  )
}

function factsOf(meeting: GuestInvitation['meeting']) {
  const chair = [meeting.chairName, meeting.chairPost].filter(Boolean).join(', ')
  const facts = [
    { label: text.when, value: meetingTime(meeting) },
    { label: text.where, value: meeting.place },
    { label: text.chair, value: chair },
    { label: text.mode, value: meeting.mode && MEETING_MODE_LABELS[meeting.mode] },
    { label: text.answer, value: meeting.answerBy && text.answerBy(formatDay(meeting.answerBy)) },
  ]
  return facts.filter(({ value }) => value)
}

function GuestAnswer({ token, seat }: { token: string; seat: GuestInvitation['seat'] }) {
  const [draft, setDraft] = useState(() => draftOf(seat))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const answering = useAnswerGuest(token)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findMistakes(draft, false)
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || answering.isPending) return
    answering.mutate(
      { ...draft, version: seat.version },
      { onError: (error) => setErrors(toFormErrors(error, ['reason', 'substituteName', 'substitutePost'])) },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.answerTitle}>
      <Stack gap="md">
        {seat.answer !== 'none' && <Text role="status">{text.yourAnswer(ANSWER_LABELS[seat.answer])}</Text>}
        <AnswerFields
          draft={draft}
          open={false}
          errors={errors.fields}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
        <FormAlert message={errors.general} />
        <Button type="submit" size="md" loading={answering.isPending}>
          {text.sendAnswer}
        </Button>
      </Stack>
    </Form>
  )
}
