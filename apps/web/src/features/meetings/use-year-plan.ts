import type { YearPlan } from '@phoihop/contract/meeting-series'
import { type DayWarning, dayWarnings, nextFreeDay, type Office, type Slot } from '@phoihop/domain/meetings/day-checks'
import { fold } from '@phoihop/domain/vietnamese-text'
import { useState } from 'react'
import { toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useMakePlan } from './series-api.ts'
import { planText as text } from './series-text.ts'

type Proposed = YearPlan['rows'][number]
export interface PlanDraftRow extends Omit<Proposed, 'heldOn' | 'place' | 'chairName'> {
  key: string
  heldOn: string | null
  place: string
  /** empty: who chairs them all */
  chairName: string
  chosen: boolean
}
export type PlanHead = Omit<YearPlan['head'], 'chairName' | 'chairPost' | 'secretaryName' | 'secretaryPost'> &
  Record<'chairName' | 'chairPost' | 'secretaryName' | 'secretaryPost', string>

/** The plan of a year while it is looked through: each row may be changed or left out before anything is made. */
export function useYearPlan(plan: YearPlan, onMade: () => void) {
  const today = useToday()
  const [head, setHead] = useState<PlanHead>(() => ({
    ...plan.head,
    chairName: plan.head.chairName ?? '',
    chairPost: plan.head.chairPost ?? '',
    secretaryName: plan.head.secretaryName ?? '',
    secretaryPost: plan.head.secretaryPost ?? '',
  }))
  const [rows, setRows] = useState<readonly PlanDraftRow[]>(() =>
    plan.rows.map((row) => ({ ...row, key: keyOf(row), place: row.place ?? '', chairName: '', chosen: true })),
  )
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [fault, setFault] = useState<string | null>(null)
  const making = useMakePlan(plan.series.id)
  const chosen = rows.filter((row) => row.chosen)
  const chairOf = (row: PlanDraftRow) => fold(row.chairName || head.chairName) || null
  const slotOf = (row: PlanDraftRow, heldOn: string): Slot => ({
    hostId: head.hostId,
    convenerId: head.convenerId,
    chair: chairOf(row),
    heldOn,
    beginsAt: row.beginsAt,
    endsAt: row.endsAt,
  })
  // the other meetings, and the other rows of this plan
  const officeFor = (key: string): Office => ({
    today,
    days: plan.days,
    busy: [
      ...plan.busy,
      ...chosen.flatMap((row) =>
        row.key === key || row.heldOn === null ? [] : [{ ...slotOf(row, row.heldOn), title: row.title, shared: [] }],
      ),
    ],
  })
  const check = (row: PlanDraftRow): { warnings: DayWarning[]; free: string | null } => {
    if (row.heldOn === null) return { warnings: [], free: null }
    const slot = slotOf(row, row.heldOn)
    const office = officeFor(row.key)
    const warnings = dayWarnings(slot, office)
    const free = warnings.length === 0 ? null : nextFreeDay(slot, office, `${plan.year}-12-31`)
    return { warnings, free }
  }
  const submit = async () => {
    const mistakes = findMistakes(chosen, plan.year)
    setErrors(mistakes)
    setFault(chosen.length === 0 ? text.noneChosen : null)
    if (chosen.length === 0 || Object.keys(mistakes).length > 0 || making.isPending) return
    const sent = chosen.map(({ key: _k, chosen: _c, kind: _kind, period: _p, lineName: _l, ...row }) => ({
      ...row,
      heldOn: row.heldOn ?? '',
    }))
    // awaited: the new plan has taken this one's place on the page by then
    try {
      await making.mutateAsync({ year: plan.year, ...head, rows: sent })
      void notify(text.made(sent.length))
      onMade()
    } catch (error) {
      setFault(faultOf(error))
    }
  }
  return {
    head,
    rows,
    chosen: chosen.length,
    errors,
    fault,
    check,
    submit,
    busy: making.isPending,
    changeHead: (part: Partial<PlanHead>) => setHead((now) => ({ ...now, ...part })),
    changeRow: (key: string, part: Partial<PlanDraftRow>) =>
      setRows((now) => now.map((row) => (row.key === key ? { ...row, ...part } : row))),
  }
}

function keyOf({ ruleId, occursOn, line }: Proposed): string {
  return `${ruleId} ${occursOn} ${line ?? ''}`
}

/** `key field` of a row → sentence. */
function findMistakes(rows: readonly PlanDraftRow[], year: number): Record<string, string> {
  const mistakes: Record<string, string> = {}
  for (const { key, title, heldOn, beginsAt, endsAt } of rows) {
    if (title.trim() === '') mistakes[`${key} title`] = text.missingTitle
    if (heldOn === null) mistakes[`${key} heldOn`] = text.missingDay
    else if (!heldOn.startsWith(`${year}-`)) mistakes[`${key} heldOn`] = text.outside(year)
    if (beginsAt && endsAt && endsAt <= beginsAt) mistakes[`${key} endsAt`] = text.endsBefore
  }
  return mistakes
}

function faultOf(error: unknown): string | null {
  const { fields, general } = toFormErrors(error, [])
  return general ?? Object.values(fields)[0] ?? null
}
