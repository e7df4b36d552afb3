import { ActionIcon, Button, NativeSelect, Textarea } from '@mantine/core'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { TIER_LABELS } from '../../../lib/meeting-labels.ts'
import { newKey } from '../../../lib/new-key.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import classes from './meeting-part.module.css'
import { meetingPartText } from './meeting-part-text.ts'
import type { MeetingTyped } from './meeting-typed.ts'

type Attendees = MeetingTyped['attendees']

interface AttendeeLinesProps {
  attendees: Attendees
  error: string | undefined
  onChange: (attendees: Attendees) => void
}

const TIER_CHOICES = [
  { value: '', label: TIER_LABELS.none },
  ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier] })),
]

/** Who came, as the paper lists them, line by line with their tier. */
export function AttendeeLines({ attendees, error, onChange }: AttendeeLinesProps) {
  const set = (key: string, part: Partial<Attendees[number]>) =>
    onChange(attendees.map((one) => (one.key === key ? { ...one, ...part } : one)))
  return (
    <details open={error !== undefined}>
      <summary className={classes.summary}>{meetingPartText.attendees(attendees.length)}</summary>
      <FormAlert message={error ?? null} />
      <ol className={classes.lines}>
        {attendees.map((one, i) => (
          <li key={one.key}>
            <NativeSelect
              aria-label={meetingPartText.tierOf(i + 1)}
              data={TIER_CHOICES}
              value={one.tierCode ?? ''}
              onChange={(event) =>
                set(one.key, { tierCode: TIERS.find((tier) => tier === event.currentTarget.value) ?? null })
              }
            />
            <Textarea
              aria-label={meetingPartText.postOf(i + 1)}
              autosize
              maxRows={5}
              maxLength={300}
              value={one.post}
              onChange={(event) => set(one.key, { post: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={meetingPartText.dropOf(i + 1)}
              onClick={() => onChange(attendees.filter((other) => other.key !== one.key))}
            >
              <IconTrash aria-hidden size={18} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus aria-hidden size={16} />}
        onClick={() =>
          onChange([...attendees, { key: newKey(), tierCode: attendees.at(-1)?.tierCode ?? null, post: '' }])
        }
      >
        {meetingPartText.addLine}
      </Button>
    </details>
  )
}
