import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { MEETING_KINDS, MEETING_MODES } from '@phoihop/contract/meetings'
import { MEETING_KIND_LABELS, MEETING_MODE_LABELS } from '../../../lib/meeting-labels.ts'
import { periodTitle } from '../../../lib/period-name.ts'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { OrganisationSelect } from '../header/organisation-select.tsx'
import { AttendeeLines } from './attendee-lines.tsx'
import classes from './meeting-part.module.css'
import { meetingPartText } from './meeting-part-text.ts'
import type { MeetingTyped } from './meeting-typed.ts'
import { periodsAround } from './periods-around.ts'

interface MeetingFieldsProps {
  typed: MeetingTyped
  errors: Record<string, string>
  onChange: (part: Partial<MeetingTyped>) => void
}

/** The meeting that is logged together with its paper. */
export function MeetingFields({ typed, errors, onChange }: MeetingFieldsProps) {
  const today = useToday()
  const of = (name: string) => errors[`newMeeting.${name}`]
  return (
    <>
      <p className={classes.hint}>{meetingPartText.createHint}</p>
      <Textarea
        label={meetingPartText.name}
        error={of('title')}
        required
        autosize
        maxRows={4}
        maxLength={500}
        value={typed.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateField
          label={meetingPartText.heldOn}
          error={of('heldOn')}
          required
          value={typed.heldOn}
          today={today}
          onChange={(heldOn) => onChange({ heldOn })}
        />
        <NativeSelect
          label={meetingPartText.kind}
          error={of('kind')}
          data={MEETING_KINDS.map((kind) => ({ value: kind, label: MEETING_KIND_LABELS[kind] }))}
          value={typed.kind}
          onChange={(event) =>
            onChange({ kind: MEETING_KINDS.find((kind) => kind === event.currentTarget.value) ?? typed.kind })
          }
        />
        <NativeSelect
          label={meetingPartText.mode}
          error={of('mode')}
          data={[
            { value: '', label: meetingPartText.noMode },
            ...MEETING_MODES.map((mode) => ({ value: mode, label: MEETING_MODE_LABELS[mode] })),
          ]}
          value={typed.mode ?? ''}
          onChange={(event) =>
            onChange({ mode: MEETING_MODES.find((mode) => mode === event.currentTarget.value) ?? null })
          }
        />
        <NativeSelect
          label={meetingPartText.period}
          error={of('period')}
          data={[
            { value: '', label: meetingPartText.noPeriod },
            ...periodsAround(typed.heldOn ?? today, typed.period).map((code) => ({
              value: code,
              label: periodTitle(code),
            })),
          ]}
          value={typed.period ?? ''}
          onChange={(event) => onChange({ period: event.currentTarget.value || null })}
        />
        <OrganisationSelect
          label={meetingPartText.host}
          error={of('hostId')}
          required
          value={typed.hostId}
          onChange={(hostId) => onChange({ hostId })}
        />
        <OrganisationSelect
          label={meetingPartText.convener}
          error={of('convenerId')}
          required
          value={typed.convenerId}
          onChange={(convenerId) => onChange({ convenerId })}
        />
        <TextInput
          label={meetingPartText.chairName}
          error={of('chairName')}
          maxLength={120}
          value={typed.chairName}
          onChange={(event) => onChange({ chairName: event.currentTarget.value })}
        />
        <TextInput
          label={meetingPartText.chairPost}
          error={of('chairPost')}
          maxLength={200}
          value={typed.chairPost}
          onChange={(event) => onChange({ chairPost: event.currentTarget.value })}
        />
        <TextInput
          label={meetingPartText.place}
          error={of('place')}
          maxLength={300}
          value={typed.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
      </SimpleGrid>
      <AttendeeLines
        attendees={typed.attendees}
        error={of('attendees')}
        onChange={(attendees) => onChange({ attendees })}
      />
    </>
  )
}
