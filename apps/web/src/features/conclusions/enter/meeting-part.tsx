import { Radio, Stack } from '@mantine/core'
import { formatDay } from '../../../lib/format.ts'
import { MeetingSelect } from '../header/meeting-select.tsx'
import classes from './meeting-part.module.css'
import { MeetingFields } from './meeting-fields.tsx'
import { meetingPartText } from './meeting-part-text.ts'
import type { MeetingTyped } from './meeting-typed.ts'
import type { ReadingNote } from './reading-note.ts'

/** none · new: logged together with the paper · other: searched · else the id of one the reading offers */
export type MeetingChoice = string

interface MeetingPartProps {
  choice: MeetingChoice
  known: ReadingNote['meeting']['known']
  meetingId: string | null
  typed: MeetingTyped
  errors: Record<string, string>
  onChoice: (choice: MeetingChoice) => void
  onMeeting: (id: string | null) => void
  onChange: (part: Partial<MeetingTyped>) => void
}

/** Which meeting the paper concludes: one already logged, this one logged now, or none. */
export function MeetingPart(props: MeetingPartProps) {
  const { choice, known, meetingId, typed, errors, onChoice, onMeeting, onChange } = props
  return (
    <fieldset className={classes.part}>
      <legend>{meetingPartText.title}</legend>
      <Radio.Group value={choice} onChange={onChoice} aria-label={meetingPartText.lead}>
        <Stack gap={8}>
          {known.map((meeting) => (
            <Radio
              key={meeting.id}
              value={meeting.id}
              label={meetingPartText.link(`${formatDay(meeting.heldOn)} – ${meeting.title}`)}
            />
          ))}
          <Radio value="new" label={meetingPartText.create} />
          <Radio value="other" label={meetingPartText.other} />
          <Radio value="none" label={meetingPartText.none} />
        </Stack>
      </Radio.Group>
      {choice === 'other' && <MeetingSelect value={meetingId} error={errors.meetingId} onChange={onMeeting} />}
      {choice === 'new' && <MeetingFields typed={typed} errors={errors} onChange={onChange} />}
    </fieldset>
  )
}
