import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { SEAT_ROLES } from '@phoihop/domain/meetings/seat-states'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { newKey } from '../../lib/new-key.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { meetingQueries } from './api.ts'
import classes from './attendee-fields.module.css'
import type { MeetingDraft } from './meeting-draft.ts'
import { TIER_LABELS } from '../../lib/meeting-labels.ts'
import { ROLE_LABELS, text } from './text.ts'

type Attendees = MeetingDraft['attendees']

interface AttendeeFieldsProps {
  attendees: Attendees
  error: string | undefined
  onChange: (attendees: Attendees) => void
}

/** Who came, line by line, as the paper lists them: a person with a post, or a whole group. */
export function AttendeeFields({ attendees, error, onChange }: AttendeeFieldsProps) {
  const bodies = useQuery(meetingQueries.bodies()).data?.organisations ?? []
  const options = bodies.map((body) => ({ value: body.id, label: body.shortName, words: [body.name, ...body.words] }))
  const set = (key: string, part: Partial<Attendees[number]>) =>
    onChange(attendees.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const add = () => {
    const tierCode = attendees.at(-1)?.tierCode ?? 'district'
    onChange([...attendees, { key: newKey(), tierCode, role: 'member', name: '', post: '', organisationId: null }])
  }
  return (
    <>
      <FormAlert message={error ?? null} />
      <ol className={classes.list}>
        {attendees.map((one, i) => (
          <li key={one.key} className={classes.line}>
            <fieldset className={classes.fields}>
              <legend className="ph-hidden">{text.attendeeOf(i + 1)}</legend>
              <NativeSelect
                label={text.tier}
                value={one.tierCode ?? ''}
                data={[
                  { value: '', label: TIER_LABELS.none },
                  ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier] })),
                ]}
                onChange={(event) =>
                  set(one.key, { tierCode: TIERS.find((tier) => tier === event.currentTarget.value) ?? null })
                }
              />
              <TextInput
                label={text.name}
                maxLength={120}
                value={one.name}
                onChange={(event) => set(one.key, { name: event.currentTarget.value })}
              />
              <TextInput
                label={text.post}
                required
                maxLength={300}
                value={one.post}
                onChange={(event) => set(one.key, { post: event.currentTarget.value })}
              />
              <NativeSelect
                label={text.role}
                value={one.role}
                data={SEAT_ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
                onChange={(event) =>
                  set(one.key, { role: SEAT_ROLES.find((role) => role === event.currentTarget.value) ?? 'member' })
                }
              />
              <SearchSelect
                label={text.body}
                clearable
                options={options}
                value={one.organisationId}
                onChange={(organisationId) => set(one.key, { organisationId })}
              />
              <ActionIcon
                variant="subtle"
                color="red.8"
                size="lg"
                aria-label={text.dropAttendee(i + 1)}
                onClick={() => onChange(attendees.filter((other) => other.key !== one.key))}
              >
                <IconTrash aria-hidden size={18} />
              </ActionIcon>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus aria-hidden size={16} />} onClick={add}>
        {text.addAttendee}
      </Button>
    </>
  )
}
