import { Group, NativeSelect, TextInput } from '@mantine/core'
import { PROPOSAL_SOURCES } from '@phoihop/contract/proposal-shapes'
import { useQuery } from '@tanstack/react-query'
import type { FormErrors } from '../../lib/field-errors.ts'
import { formatDay } from '../../lib/format.ts'
import { DateField } from '../../ui/date-field.tsx'
import { proposalQueries } from './api.ts'
import { formText } from './form-text.ts'
import { SOURCE_LABELS } from './labels.ts'
import type { ProposalDraft } from './use-proposal-form.ts'

interface SourceFieldsProps {
  draft: ProposalDraft
  change: (part: Partial<ProposalDraft>) => void
  errors: FormErrors
}

/** Where the proposal comes from: of a letter its number and day, of a meeting or a report which meeting. */
export function SourceFields({ draft, change, errors }: SourceFieldsProps) {
  const meetings = useQuery(proposalQueries.meetings()).data?.rows ?? []
  return (
    <>
      <NativeSelect
        label={formText.source}
        data={PROPOSAL_SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] }))}
        value={draft.source}
        onChange={(event) =>
          change({ source: PROPOSAL_SOURCES.find((one) => one === event.currentTarget.value) ?? 'own' })
        }
      />
      {(draft.source === 'meeting' || draft.source === 'report') && (
        <NativeSelect
          label={formText.meeting}
          data={[
            { value: '', label: formText.noMeeting },
            ...meetings.map((meeting) => ({
              value: meeting.id,
              label: `${formatDay(meeting.heldOn)} – ${meeting.title}`,
            })),
          ]}
          value={draft.meetingId}
          error={errors.fields.meetingId}
          onChange={(event) => change({ meetingId: event.currentTarget.value })}
        />
      )}
      {draft.source === 'letter' && (
        <Group grow align="flex-start">
          <TextInput
            label={formText.letterNumber}
            maxLength={60}
            value={draft.letterNumber}
            error={errors.fields.letterNumber}
            onChange={(event) => change({ letterNumber: event.currentTarget.value })}
          />
          <DateField
            label={formText.letterOn}
            value={draft.letterOn}
            error={errors.fields.letterOn}
            onChange={(letterOn) => change({ letterOn })}
          />
        </Group>
      )}
    </>
  )
}
