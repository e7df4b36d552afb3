import { Radio, Stack, TextInput } from '@mantine/core'
import type { OrganisationTree } from '@phoihop/contract/organisations'
import { useState } from 'react'
import { withoutField } from '../../lib/field-errors.ts'
import { SUCCESSION_FACTS } from '../../lib/succession-labels.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { findStartMistakes, type StartDraft } from './plan-draft.ts'
import { StartFields } from './start-fields.tsx'
import { StepActs } from './step-acts.tsx'
import { CHOICES, type Choice, text } from './text.ts'

interface StartStepProps {
  start: StartDraft
  tree: OrganisationTree
  /** why an earlier try came back here */
  failure: string | null
  onChange: (start: StartDraft) => void
  onNext: () => void
}

/** What is to happen, when, by what basis, and to which bodies. */
export function StartStep({ start, tree, failure, onChange, onNext }: StartStepProps) {
  const today = useToday()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const change = (part: Partial<StartDraft>) => {
    onChange({ ...start, ...part })
    const names = Object.keys(part)
    setErrors(names.reduce((left, name) => withoutField({ fields: left, general: null }, name).fields, errors))
  }
  const next = () => {
    const mistakes = findStartMistakes(start)
    setErrors(mistakes)
    if (Object.keys(mistakes).length === 0) onNext()
  }
  return (
    <Panel>
      <Stack gap="md">
        <Radio.Group label={text.choice} value={start.choice} onChange={(value) => change({ choice: asChoice(value) })}>
          <Stack gap="xs" mt="xs">
            {CHOICES.map((one) => (
              <Radio key={one.value} value={one.value} label={one.label} description={one.hint} />
            ))}
          </Stack>
        </Radio.Group>
        <DateField
          label={SUCCESSION_FACTS.on}
          description={text.onHint}
          required
          today={today}
          maxDate={today}
          value={start.on || null}
          error={errors.on}
          onChange={(on) => change({ on: on ?? '' })}
        />
        <TextInput
          label={SUCCESSION_FACTS.basis}
          description={text.basisHint}
          required
          maxLength={500}
          value={start.basis}
          error={errors.basis}
          onChange={(event) => change({ basis: event.currentTarget.value })}
        />
        <StartFields start={start} tree={tree} errors={errors} onChange={change} />
        <FormAlert message={failure} />
        <StepActs onNext={next}>{text.next}</StepActs>
      </Stack>
    </Panel>
  )
}

function asChoice(value: string): Choice {
  return CHOICES.find((one) => one.value === value)?.value ?? 'area'
}
