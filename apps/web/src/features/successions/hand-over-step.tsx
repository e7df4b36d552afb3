import { Stack } from '@mantine/core'
import type { OrganisationTree } from '@phoihop/contract/organisations'
import type { HeldItem } from '@phoihop/contract/successions'
import type { HandOverRule, SuccessionPlan } from '@phoihop/domain/successions/plan'
import { endsBodies } from '@phoihop/domain/successions/succession-kinds'
import { Panel } from '../../ui/panel.tsx'
import { HandOverGroup } from './hand-over-group.tsx'
import { namesOf } from './options.ts'
import classes from './plan-step.module.css'
import { Problems } from './problems.tsx'
import { StepActs } from './step-acts.tsx'
import { text, WHAT_LABELS } from './text.ts'

interface HandOverStepProps {
  plan: SuccessionPlan
  tree: OrganisationTree
  items: readonly HeldItem[]
  failure: string | null
  busy: boolean
  onChange: (plan: SuccessionPlan) => void
  onBack: () => void
  onNext: () => void
}

/** What hangs on the bodies that end, and who takes it. With one heir there is nothing to choose. */
export function HandOverStep({ plan, tree, items, failure, busy, onChange, onBack, onNext }: HandOverStepProps) {
  const names = namesOf(tree, plan.bodies)
  const setRules = (index: number, handOver: HandOverRule[]) =>
    onChange({ ...plan, acts: plan.acts.map((act, n) => (n === index ? { ...act, handOver } : act)) })
  return (
    <Panel>
      <Stack gap="md">
        <p style={{ margin: 0 }}>{items.length > 0 ? text.handOverLead : text.nothingHeld}</p>
        {plan.acts.map((act, n) =>
          act.from.map(({ id }) => {
            const held = items.filter((item) => item.organisationId === id)
            if (!endsBodies(act.kind) || held.length === 0) return null
            return (
              <section key={id} className={classes.group}>
                <h2 style={{ margin: 0, fontSize: '1rem' }}>{names.get(id)}</h2>
                {act.to.length > 1 ? (
                  <HandOverGroup
                    act={act}
                    bodyId={id}
                    bodyName={names.get(id) ?? ''}
                    items={held}
                    names={names}
                    onChange={(rules) => setRules(n, rules)}
                  />
                ) : (
                  <>
                    <p style={{ margin: '4px 0' }}>
                      {act.to[0] === undefined ? text.noHeir : text.oneHeir(names.get(act.to[0]) ?? '')}
                    </p>
                    <Held items={held} />
                  </>
                )}
              </section>
            )
          }),
        )}
        <Problems failure={failure} />
        <StepActs onBack={onBack} busy={busy} onNext={onNext}>
          {text.next}
        </StepActs>
      </Stack>
    </Panel>
  )
}

function Held({ items }: { items: readonly HeldItem[] }) {
  const whats = [...new Set(items.map((item) => item.what))]
  return (
    <ul style={{ margin: 0 }}>
      {whats.map((what) => {
        const labels = items.filter((item) => item.what === what).map((item) => item.label)
        return (
          <li key={what}>
            {`${WHAT_LABELS[what]} (${labels.length}): ${labels.slice(0, 12).join('; ')}${labels.length > 12 ? '…' : ''}`}
          </li>
        )
      })}
    </ul>
  )
}
