import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import type { MeetingSeries } from '@phoihop/contract/meeting-series'
import type { Meeting } from '@phoihop/contract/meetings'
import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AttendeeFields } from './attendee-fields.tsx'
import { ChangedMeeting } from './changed-meeting.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { text } from './text.ts'
import { useMeetingForm } from './use-meeting-form.ts'

interface MeetingFormProps {
  meeting: Meeting | null
  /** a new meeting of that series begins as its last one was */
  series?: MeetingSeries | null
  onDone: () => void
}

/** Logs a meeting or mends what was logged. */
export function MeetingForm({ meeting, series = null, onDone }: MeetingFormProps) {
  const navigate = useNavigate()
  const form = useMeetingForm(meeting, series, (saved) => {
    onDone()
    void navigate(paths.meeting(saved.id))
  })
  const { draft, change, errors, theirs } = form
  const send = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  return (
    <Form errors={errors} onSubmit={send}>
      <PageHeader title={meeting ? text.edit : text.add} crumbs={[{ label: text.meetings, to: paths.meetings() }]} />
      <Panel>
        <Stack gap="md">
          <TextInput
            label={text.title}
            required
            maxLength={500}
            value={draft.title}
            error={errors.fields.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <MeetingFacts draft={draft} errors={errors.fields} onChange={change} />
          <Textarea
            label={text.summary}
            autosize
            minRows={3}
            maxRows={14}
            maxLength={20_000}
            value={draft.summary}
            error={errors.fields.summary}
            onChange={(event) => change({ summary: event.currentTarget.value })}
          />
        </Stack>
      </Panel>
      <Panel title={text.attendees} id="attendees">
        <AttendeeFields
          attendees={draft.attendees}
          error={errors.fields.attendees}
          onChange={(attendees) => change({ attendees })}
        />
      </Panel>
      {theirs && <ChangedMeeting theirs={theirs} onSettle={form.settle} />}
      <FormAlert message={theirs ? null : errors.general} />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={() => (meeting ? onDone() : void navigate(paths.meetings()))}>
          {text.cancel}
        </Button>
        <Button type="submit" loading={form.busy} disabled={theirs !== null}>
          {text.save}
        </Button>
      </Group>
    </Form>
  )
}
