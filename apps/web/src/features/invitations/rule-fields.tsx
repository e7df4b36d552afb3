import { ActionIcon, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { SEAT_ROLES } from '@phoihop/domain/meetings/seat-states'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { IconTrash } from '@tabler/icons-react'
import { SEAT_ROLE_LABELS, TIER_LABELS } from '../../lib/meeting-labels.ts'
import { type SearchOption, SearchSelect } from '../../ui/search-select.tsx'
import type { RuleDraft } from './rule-draft.ts'
import classes from './rule-fields.module.css'
import { text } from './text.ts'

interface RuleFieldsProps {
  line: RuleDraft
  number: number
  places: readonly SearchOption[]
  errors: Record<string, string>
  onChange: (part: Partial<RuleDraft>) => void
  onDrop: () => void
}

/** One line of the expected composition. */
export function RuleFields({ line, number, places, errors, onChange, onDrop }: RuleFieldsProps) {
  return (
    <fieldset className={classes.fields}>
      <legend className="ph-hidden">{text.lineOf(number)}</legend>
      <NativeSelect
        label={text.lineTier}
        value={line.tierCode ?? ''}
        data={[
          { value: '', label: TIER_LABELS.none },
          ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier] })),
        ]}
        onChange={(event) => onChange({ tierCode: TIERS.find((tier) => tier === event.currentTarget.value) ?? null })}
      />
      <NativeSelect
        label={text.lineRole}
        value={line.role}
        data={SEAT_ROLES.map((role) => ({ value: role, label: SEAT_ROLE_LABELS[role] }))}
        onChange={(event) =>
          onChange({ role: SEAT_ROLES.find((role) => role === event.currentTarget.value) ?? 'member' })
        }
      />
      <TextInput
        label={text.linePost}
        placeholder={text.linePostHint}
        required
        maxLength={300}
        value={line.post}
        error={errors[`${line.key}.post`]}
        onChange={(event) => onChange({ post: event.currentTarget.value })}
      />
      <SearchSelect
        label={text.lineBody}
        required
        options={places}
        value={line.place}
        error={errors[`${line.key}.place`]}
        onChange={(place) => onChange({ place })}
      />
      <NumberInput
        label={text.lineCount}
        min={1}
        max={20}
        clampBehavior="strict"
        allowDecimal={false}
        value={line.count}
        onChange={(count) => onChange({ count: Number(count) || 1 })}
      />
      <ActionIcon variant="subtle" color="danger" size="lg" aria-label={text.dropLine(number)} onClick={onDrop}>
        <IconTrash aria-hidden size={18} />
      </ActionIcon>
    </fieldset>
  )
}
