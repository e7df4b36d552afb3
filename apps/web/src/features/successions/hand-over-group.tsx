import { Button, NativeSelect } from '@mantine/core'
import type { HeldItem } from '@phoihop/contract/successions'
import { type HandOverRule, type PlanAct, receiverOf } from '@phoihop/domain/successions/plan'
import { HAND_OVER_WHATS } from '@phoihop/domain/successions/succession-kinds'
import { useState } from 'react'
import classes from './plan-step.module.css'
import { text, WHAT_LABELS } from './text.ts'

interface HandOverGroupProps {
  act: PlanAct
  bodyId: string
  bodyName: string
  items: readonly HeldItem[]
  names: ReadonlyMap<string, string>
  onChange: (rules: HandOverRule[]) => void
}

/** Who takes what of one body: each group as a whole, or each thing by itself. */
export function HandOverGroup({ act, bodyId, bodyName, items, names, onChange }: HandOverGroupProps) {
  const [opened, setOpened] = useState<readonly string[]>([])
  const choices = act.to.map((ref) => ({ value: ref, label: names.get(ref) ?? '' }))
  const setAll = (what: HandOverRule['what'], to: string) =>
    onChange([
      { what, fromId: bodyId, itemIds: null, to },
      ...act.handOver.filter((rule) => rule.what !== what || rule.fromId !== bodyId),
    ])
  const setOne = (item: HeldItem, to: string) =>
    onChange([{ what: item.what, fromId: bodyId, itemIds: [item.id], to }, ...withoutItem(act.handOver, item)])
  return HAND_OVER_WHATS.map((what) => {
    const own = items.filter((item) => item.what === what)
    const [first] = own
    if (!first) return null
    const isOpen = opened.includes(what)
    const whole = act.handOver.find((rule) => rule.what === what && rule.fromId === bodyId && rule.itemIds === null)
    return (
      <div key={what} className={classes.items}>
        <div className={classes.what}>
          <NativeSelect
            label={text.handOverTo(`${WHAT_LABELS[what]} (${own.length})`, bodyName)}
            data={choices}
            value={whole?.to ?? act.to[0] ?? ''}
            onChange={(event) => setAll(what, event.currentTarget.value)}
          />
          <Button
            variant="subtle"
            aria-expanded={isOpen}
            onClick={() => setOpened(isOpen ? opened.filter((one) => one !== what) : [...opened, what])}
          >
            {text.eachOf(own.length)}
          </Button>
        </div>
        {isOpen &&
          own.map((item) => (
            <NativeSelect
              key={item.id}
              label={text.itemTo(item.label)}
              data={choices}
              value={receiverOf(act, item) ?? ''}
              onChange={(event) => setOne(item, event.currentTarget.value)}
            />
          ))}
      </div>
    )
  })
}

function withoutItem(rules: readonly HandOverRule[], item: HeldItem): HandOverRule[] {
  return rules.filter((rule) => !rule.itemIds?.includes(item.id))
}
