import { ActionIcon, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { MEETING_KINDS, MEETING_MODES } from '@phoihop/contract/meetings'
import { recurrenceWords } from '@phoihop/domain/meetings/recurrence'
import { DUTY_PERIODS } from '@phoihop/domain/regulations/information-duties'
import { IconTrash } from '@tabler/icons-react'
import { MEETING_KIND_LABELS, MEETING_MODE_LABELS } from '../../lib/meeting-labels.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { RecurrenceFields } from './recurrence-fields.tsx'
import type { RuleDraft } from './rule-presets.ts'
import { ruleText as text } from './rule-text.ts'
import { COVERS_LABELS } from './series-text.ts'
import { text as meetingText } from './text.ts'
import classes from './rule-fields.module.css'

interface RuleFieldsProps {
  rule: RuleDraft
  n: number
  lines: readonly { code: string; name: string }[]
  errors: Record<string, string>
  onChange: (part: Partial<RuleDraft>) => void
  onDrop: () => void
}

/** One rule of a series, with the sentence it makes on top. */
export function RuleFields({ rule, n, lines, errors, onChange, onDrop }: RuleFieldsProps) {
  const today = useToday()
  const { kind, mode, covers } = rule
  return (
    <fieldset className={classes.rule}>
      <legend className="ph-hidden">{text.nth(n)}</legend>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>{`${n}. ${recurrenceWords(rule.recurrence, rule)}`}</Text>
        <ActionIcon variant="subtle" size="lg" aria-label={text.drop(n)} onClick={onDrop}>
          <IconTrash aria-hidden size={18} />
        </ActionIcon>
      </Group>
      <Stack gap="sm">
        <RecurrenceFields
          value={rule.recurrence}
          error={errors.recurrence}
          onChange={(recurrence) => onChange({ recurrence })}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <NativeSelect
            label={meetingText.kind}
            value={kind}
            data={MEETING_KINDS.map((one) => ({ value: one, label: MEETING_KIND_LABELS[one] }))}
            onChange={(event) =>
              onChange({ kind: MEETING_KINDS.find((one) => one === event.currentTarget.value) ?? kind })
            }
          />
          <NativeSelect
            label={meetingText.mode}
            value={mode ?? ''}
            data={[
              { value: '', label: meetingText.noMode },
              ...MEETING_MODES.map((one) => ({ value: one, label: MEETING_MODE_LABELS[one] })),
            ]}
            onChange={(event) =>
              onChange({ mode: MEETING_MODES.find((one) => one === event.currentTarget.value) ?? null })
            }
          />
          <NativeSelect
            label={text.covers}
            value={covers ?? ''}
            data={[
              { value: '', label: text.noCovers },
              ...DUTY_PERIODS.map((one) => ({ value: one, label: COVERS_LABELS[one] })),
            ]}
            onChange={(event) =>
              onChange({ covers: DUTY_PERIODS.find((one) => one === event.currentTarget.value) ?? null })
            }
          />
        </SimpleGrid>
        <TextInput
          label={text.title}
          description={text.titleHint}
          required
          maxLength={300}
          value={rule.title}
          error={errors.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <SearchMultiSelect
            label={text.lines}
            description={text.linesHint}
            options={lines.map((line) => ({ value: line.code, label: line.name }))}
            value={rule.lines}
            error={errors.lines}
            onChange={(chosen) => onChange({ lines: chosen })}
          />
          <TextInput
            label={text.place}
            description={text.placeHint}
            maxLength={300}
            value={rule.place}
            onChange={(event) => onChange({ place: event.currentTarget.value })}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
          {(['beginsAt', 'endsAt'] as const).map((field) => (
            <TextInput
              key={field}
              type="time"
              label={meetingText[field]}
              value={rule[field] ?? ''}
              error={errors[field]}
              onChange={(event) => onChange({ [field]: event.currentTarget.value || null })}
            />
          ))}
          {(['validFrom', 'validTo'] as const).map((field) => (
            <DateField
              key={field}
              label={text[field]}
              today={today}
              value={rule[field]}
              error={errors[field]}
              onChange={(day) => onChange({ [field]: day })}
            />
          ))}
        </SimpleGrid>
      </Stack>
    </fieldset>
  )
}
