import { ActionIcon, TextInput } from '@mantine/core'
import type { OrganisationTree } from '@phoihop/contract/organisations'
import type { NewPlanBody, PlanAct, SuccessionPlan } from '@phoihop/domain/successions/plan'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { SearchSelect } from '../../ui/search-select.tsx'
import { successionQueries } from './api.ts'
import { bodyOptions, placeOptions } from './options.ts'
import classes from './plan-step.module.css'
import { text } from './text.ts'

interface HeirFieldsProps {
  plan: SuccessionPlan
  bodyKey: string
  tree: OrganisationTree
  errors: Record<string, string>
  onChange: (plan: SuccessionPlan) => void
  onDrop: (() => void) | undefined
}

/** A body that begins: its names, its kind, where it is and what it stands under. */
export function HeirFields({ plan, bodyKey, tree, errors, onChange, onDrop }: HeirFieldsProps) {
  const kinds = useQuery(successionQueries.kinds()).data?.kinds ?? []
  const n = plan.bodies.findIndex((one) => one.key === bodyKey)
  const body = plan.bodies[n]
  if (!body) return null
  const change = (part: Partial<NewPlanBody>) =>
    onChange({ ...plan, bodies: plan.bodies.map((one) => (one.key === bodyKey ? { ...one, ...part } : one)) })
  const at = (field: string) => errors[`bodies.${n}.${field}`]
  const ending = new Set(plan.acts.filter((act) => act.to.length > 0).flatMap((act) => act.from.map(({ id }) => id)))
  const parents = [
    ...plan.bodies.filter((one) => one.key !== bodyKey).map((one) => ({ value: one.key, label: one.name })),
    ...bodyOptions(tree).filter(({ value }) => !ending.has(value)),
  ].filter(({ label }) => label !== '')
  const isPlaced = plan.localities.some((place) => place.key === body.locality)
  return (
    <div className={classes.heir}>
      <TextInput
        className={classes.wide ?? ''}
        label={text.newName}
        required
        maxLength={300}
        value={body.name}
        error={at('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={text.newShortName}
        required
        maxLength={120}
        value={body.shortName}
        error={at('shortName')}
        onChange={(event) => change({ shortName: event.currentTarget.value })}
      />
      <SearchSelect
        label={text.bodyKind}
        options={kinds.map((kind) => ({ value: kind.code, label: kind.name }))}
        value={body.kindCode}
        error={at('kindCode')}
        onChange={(kindCode) => change({ kindCode: kindCode ?? body.kindCode })}
      />
      {!isPlaced && (
        <SearchSelect
          label={text.locality}
          options={placeOptions(tree)}
          value={body.locality}
          error={at('locality')}
          onChange={(locality) => change({ locality: locality ?? body.locality })}
        />
      )}
      <SearchSelect
        label={text.parent}
        clearable
        placeholder={text.noParent}
        options={parents}
        value={body.parent}
        error={at('parent') ?? at('serves')}
        onChange={(parent) => change({ parent })}
      />
      {onDrop && (
        <ActionIcon variant="subtle" size="lg" aria-label={text.dropHeir(body.name)} onClick={onDrop}>
          <IconX aria-hidden size={16} />
        </ActionIcon>
      )}
    </div>
  )
}

interface RenameFieldsProps {
  act: PlanAct
  path: string
  errors: Record<string, string>
  onChange: (part: Partial<PlanAct>) => void
}

export function RenameFields({ act, path, errors, onChange }: RenameFieldsProps) {
  return (
    <div className={classes.heir}>
      <TextInput
        className={classes.wide ?? ''}
        label={text.newName}
        required
        maxLength={300}
        value={act.name ?? ''}
        error={errors[`${path}.name`]}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={text.newShortName}
        required
        maxLength={120}
        value={act.shortName ?? ''}
        error={errors[`${path}.shortName`]}
        onChange={(event) => onChange({ shortName: event.currentTarget.value })}
      />
    </div>
  )
}
