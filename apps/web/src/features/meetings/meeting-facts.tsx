import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { MEETING_KINDS, MEETING_MODES } from '@phoihop/contract/meetings'
import { parsePeriod, periodAt, previousPeriod } from '@phoihop/domain/figures/period'
import { useQuery } from '@tanstack/react-query'
import { periodTitle } from '../../lib/period-name.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { meetingQueries } from './api.ts'
import type { MeetingDraft } from './meeting-draft.ts'
import { MEETING_KIND_LABELS, MEETING_MODE_LABELS } from '../../lib/meeting-labels.ts'
import { text } from './text.ts'

interface MeetingFactsProps {
  draft: MeetingDraft
  errors: Record<string, string>
  onChange: (part: Partial<MeetingDraft>) => void
}

const NAMES = [
  { field: 'chairName', max: 120 },
  { field: 'chairPost', max: 200 },
  { field: 'secretaryName', max: 120 },
  { field: 'secretaryPost', max: 200 },
] as const

/** When, how, who and where. */
export function MeetingFacts({ draft, errors, onChange }: MeetingFactsProps) {
  const today = useToday()
  const bodies = useQuery(meetingQueries.bodies()).data?.organisations ?? []
  const series = useQuery(meetingQueries.series()).data?.rows ?? []
  const options = bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
      <DateField
        label={text.heldOn}
        required
        today={today}
        value={draft.heldOn}
        error={errors.heldOn}
        onChange={(heldOn) => onChange({ heldOn })}
      />
      <SimpleGrid cols={2} spacing="xs">
        {(['beginsAt', 'endsAt'] as const).map((field) => (
          <TextInput
            key={field}
            type="time"
            label={text[field]}
            value={draft[field]}
            error={errors[field]}
            onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <NativeSelect
        label={text.kind}
        value={draft.kind}
        data={MEETING_KINDS.map((kind) => ({ value: kind, label: MEETING_KIND_LABELS[kind] }))}
        onChange={(event) =>
          onChange({ kind: MEETING_KINDS.find((kind) => kind === event.currentTarget.value) ?? 'other' })
        }
      />
      <NativeSelect
        label={text.mode}
        value={draft.mode ?? ''}
        data={[
          { value: '', label: text.noMode },
          ...MEETING_MODES.map((mode) => ({ value: mode, label: MEETING_MODE_LABELS[mode] })),
        ]}
        onChange={(event) =>
          onChange({ mode: MEETING_MODES.find((mode) => mode === event.currentTarget.value) ?? null })
        }
      />
      <NativeSelect
        label={text.period}
        description={text.periodHint}
        value={draft.period ?? ''}
        data={[{ value: '', label: text.noPeriod }, ...periodOptions(draft.heldOn ?? today, draft.period)]}
        onChange={(event) => onChange({ period: event.currentTarget.value || null })}
      />
      <SearchSelect
        label={text.host}
        required
        options={options}
        value={draft.hostId}
        error={errors.hostId}
        onChange={(hostId) => onChange({ hostId })}
      />
      <SearchSelect
        label={text.convener}
        required
        options={options}
        value={draft.convenerId}
        error={errors.convenerId}
        onChange={(convenerId) => onChange({ convenerId })}
      />
      {NAMES.map(({ field, max }) => (
        <TextInput
          key={field}
          label={text[field]}
          maxLength={max}
          value={draft[field]}
          error={errors[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label={text.place}
        maxLength={300}
        value={draft.place}
        error={errors.place}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
      <NativeSelect
        label={text.series}
        value={draft.seriesId ?? ''}
        error={errors.seriesId}
        data={[{ value: '', label: text.noSeries }, ...series.map((one) => ({ value: one.id, label: one.name }))]}
        onChange={(event) => onChange({ seriesId: event.currentTarget.value || null })}
      />
      {(['answerBy', 'reportsDueOn'] as const).map((field) => (
        <DateField
          key={field}
          label={text[field]}
          today={today}
          value={draft[field]}
          error={errors[field]}
          onChange={(day) => onChange({ [field]: day })}
        />
      ))}
    </SimpleGrid>
  )
}

/** The periods a meeting of that day may review: the last months, quarters, half-years and years, and the one chosen before. */
function periodOptions(day: string, chosen: string | null) {
  const codes = (['month', 'quarter', 'half-year', 'year'] as const).flatMap((kind) => {
    const now = periodAt(kind, day)
    const last = previousPeriod(now)
    return [now.code, last.code, previousPeriod(last).code]
  })
  if (chosen !== null && parsePeriod(chosen) && !codes.includes(chosen)) codes.unshift(chosen)
  return codes.map((code) => ({ value: code, label: periodTitle(code) }))
}
