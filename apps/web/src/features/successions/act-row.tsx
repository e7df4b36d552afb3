import { ActionIcon, Button, Group } from '@mantine/core'
import type { OrganisationTree } from '@phoihop/contract/organisations'
import type { PlanAct, SuccessionPlan } from '@phoihop/domain/successions/plan'
import { IconPlus, IconX } from '@tabler/icons-react'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { bodyOptions, namesOf } from './options.ts'
import { newBody } from './plan-draft.ts'
import classes from './plan-step.module.css'
import { HeirFields, RenameFields } from './heir-fields.tsx'
import { text } from './text.ts'

interface ActRowProps {
  plan: SuccessionPlan
  index: number
  tree: OrganisationTree
  errors: Record<string, string>
  onChange: (plan: SuccessionPlan) => void
  onDrop: (() => void) | undefined
}

/** One change: the bodies it is about, and what comes of them. */
export function ActRow({ plan, index, tree, errors, onChange, onDrop }: ActRowProps) {
  const act = plan.acts[index]
  if (!act) return null
  const names = namesOf(tree, plan.bodies)
  const path = `acts.${index}`
  const setAct = (part: Partial<PlanAct>) =>
    onChange({ ...plan, acts: plan.acts.map((one, n) => (n === index ? { ...one, ...part } : one)) })
  const olds = bodyOptions(tree).filter(({ value }) => !act.from.some((body) => body.id === value))
  const keys = new Set(plan.bodies.map((body) => body.key))
  const fromError = act.from.map((_, n) => errors[`${path}.from.${n}`]).find((one) => one !== undefined)
  const toError =
    errors[`${path}.to`] ?? act.to.map((_, n) => errors[`${path}.to.${n}`]).find((one) => one !== undefined)
  const picked = act.to.filter((ref) => !keys.has(ref))
  const label = act.from.map((body) => names.get(body.id) ?? '').join('; ')
  return (
    <li className={classes.row}>
      <div className={classes.olds}>
        {act.from.map((body) => (
          <div key={body.id}>{names.get(body.id)}</div>
        ))}
        {(fromError ?? errors[`${path}.from`]) && (
          <p className={classes.error}>{fromError ?? errors[`${path}.from`]}</p>
        )}
      </div>
      <div className={classes.news}>
        {act.to
          .filter((ref) => keys.has(ref))
          .map((ref) => (
            <HeirFields
              key={ref}
              plan={plan}
              bodyKey={ref}
              tree={tree}
              errors={errors}
              onChange={onChange}
              onDrop={
                act.kind === 'split' && act.to.length > 2 ? () => onChange(withoutHeir(plan, index, ref)) : undefined
              }
            />
          ))}
        {act.kind === 'rename' && <RenameFields act={act} path={path} errors={errors} onChange={setAct} />}
        {act.kind === 'transfer' && (
          <SearchSelect
            label={text.parent}
            required
            options={olds}
            value={act.parent}
            error={errors[`${path}.parent`]}
            onChange={(parent) => setAct({ parent })}
          />
        )}
        {act.kind === 'dissolve' && (
          <SearchMultiSelect
            label={text.receiver}
            options={olds}
            value={picked}
            error={toError}
            onChange={(to) => setAct({ to })}
          />
        )}
        {act.kind === 'merge' && picked.map((ref) => <div key={ref}>{names.get(ref)}</div>)}
        {act.kind === 'split' && (
          <Group gap="xs" align="flex-end">
            <Button
              variant="subtle"
              leftSection={<IconPlus aria-hidden size={16} />}
              onClick={() => onChange(withHeir(plan, index, tree))}
            >
              {text.addHeir}
            </Button>
            <SearchMultiSelect
              label={text.addOldHeir}
              options={olds}
              value={picked}
              onChange={(to) => setAct({ to: [...act.to.filter((ref) => keys.has(ref)), ...to] })}
            />
          </Group>
        )}
        {act.kind !== 'dissolve' && toError && <p className={classes.error}>{toError}</p>}
      </div>
      {onDrop && (
        <ActionIcon variant="subtle" size="lg" aria-label={text.dropAct(label)} onClick={onDrop}>
          <IconX aria-hidden size={16} />
        </ActionIcon>
      )}
    </li>
  )
}

function withHeir(plan: SuccessionPlan, index: number, tree: OrganisationTree): SuccessionPlan {
  const like = tree.organisations.find((body) => body.id === plan.acts[index]?.from[0]?.id)
  const last = Math.max(0, ...plan.bodies.map((body) => Number(body.key.split('-').at(-1)) || 0))
  const key = `heir-${last + 1}`
  return {
    ...plan,
    bodies: [...plan.bodies, newBody(key, like)],
    acts: plan.acts.map((act, n) => (n === index ? { ...act, to: [...act.to, key] } : act)),
  }
}

function withoutHeir(plan: SuccessionPlan, index: number, ref: string): SuccessionPlan {
  return {
    ...plan,
    bodies: plan.bodies.filter((body) => body.key !== ref),
    acts: plan.acts.map((act, n) => (n === index ? { ...act, to: act.to.filter((one) => one !== ref) } : act)),
  }
}
