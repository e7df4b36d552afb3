import { Stack, TextInput } from '@mantine/core'
import type { OrganisationTree } from '@phoihop/contract/organisations'
import type { SuccessionPlan } from '@phoihop/domain/successions/plan'
import { useState } from 'react'
import { SUCCESSION_FACTS } from '../../lib/succession-labels.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ActRow } from './act-row.tsx'
import { findNameMistakes } from './name-mistakes.ts'
import { withoutAct } from './plan-draft.ts'
import classes from './plan-step.module.css'
import { Problems } from './problems.tsx'
import { StepActs } from './step-acts.tsx'
import { text } from './text.ts'

interface PlanStepProps {
  plan: SuccessionPlan
  tree: OrganisationTree
  /** input path → sentence, as the server found */
  problems: Record<string, string>
  failure: string | null
  busy: boolean
  onChange: (plan: SuccessionPlan) => void
  onBack: () => void
  onNext: () => void
}

/** What is proposed, as a table to be edited: one row for each change. */
export function PlanStep({ plan, tree, problems, failure, busy, onChange, onBack, onNext }: PlanStepProps) {
  const [missing, setMissing] = useState<Record<string, string>>({})
  const today = useToday()
  const errors = { ...problems, ...missing }
  const change = (next: SuccessionPlan) => {
    setMissing({})
    onChange(next)
  }
  const next = () => {
    const mistakes = findNameMistakes(plan)
    setMissing(mistakes)
    if (Object.keys(mistakes).length === 0) onNext()
  }
  return (
    <Panel>
      <Stack gap="md">
        <DateField
          label={SUCCESSION_FACTS.on}
          required
          today={today}
          maxDate={today}
          value={plan.on || null}
          error={errors.on}
          onChange={(on) => change({ ...plan, on: on ?? '' })}
        />
        {plan.localities.map((place, n) => (
          <TextInput
            key={place.key}
            label={text.placeName}
            required
            maxLength={200}
            value={place.name}
            error={
              errors[`localities.${n}.name`] ?? errors[`localities.${n}.parentId`] ?? errors[`localities.${n}.fromIds`]
            }
            onChange={(event) => {
              const name = event.currentTarget.value
              change({ ...plan, localities: plan.localities.map((one) => (one === place ? { ...one, name } : one)) })
            }}
          />
        ))}
        <div className={classes.head} aria-hidden>
          <span>{text.oldBodies}</span>
          <span>{text.newBodies}</span>
        </div>
        <ul className={classes.rows}>
          {plan.acts.map((act, n) => (
            <ActRow
              key={act.from.map((body) => body.id).join()}
              plan={plan}
              index={n}
              tree={tree}
              errors={errors}
              onChange={change}
              onDrop={plan.acts.length > 1 ? () => change(withoutAct(plan, n)) : undefined}
            />
          ))}
        </ul>
        <Problems failure={failure} problems={problems} />
        <StepActs onBack={onBack} busy={busy} onNext={next}>
          {text.check}
        </StepActs>
      </Stack>
    </Panel>
  )
}
