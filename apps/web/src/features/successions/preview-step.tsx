import { Stack } from '@mantine/core'
import type { PreviewBody, SuccessionPreview } from '@phoihop/contract/successions'
import type { SuccessionPlan } from '@phoihop/domain/successions/plan'
import { endsBodies, HAND_OVER_WHATS } from '@phoihop/domain/successions/succession-kinds'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { SUCCESSION_FACTS, SUCCESSION_LABELS } from '../../lib/succession-labels.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import classes from './plan-step.module.css'
import { Problems } from './problems.tsx'
import { StepActs } from './step-acts.tsx'
import { text, WHAT_LABELS } from './text.ts'

interface Row extends PreviewBody {
  key: string
  note: string
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    header: text.body,
    leading: true,
    width: '34%',
    render: (row) => (
      <>
        {row.name}
        <div style={{ fontSize: 'var(--mantine-font-size-xs)', color: 'var(--ph-quiet)' }}>{row.note}</div>
      </>
    ),
  },
  ...HAND_OVER_WHATS.map((what) => ({
    key: what,
    header: WHAT_LABELS[what],
    numeric: true,
    render: (row: Row) => <Change before={row.before[what]} after={row.after[what]} />,
  })),
]

function Change({ before, after }: { before: number; after: number }) {
  if (before === after) return formatNumber(before)
  return <span className={classes.changed}>{`${formatNumber(before)} → ${formatNumber(after)}`}</span>
}

interface PreviewStepProps {
  plan: SuccessionPlan
  preview: SuccessionPreview
  failure: string | null
  busy: boolean
  onBack: () => void
  onCarryOut: () => void
}

/** Each body with its counts before and after; from here it is written. */
export function PreviewStep({ plan, preview, failure, busy, onBack, onCarryOut }: PreviewStepProps) {
  const news = new Set(plan.bodies.map((body) => body.key))
  const rows = preview.acts.flatMap((shown, n): Row[] => {
    const kind = plan.acts[n]?.kind ?? 'merge'
    const label = SUCCESSION_LABELS[kind]
    return [
      ...shown.from.map((body) => ({
        ...body,
        key: `${n} ${body.ref}`,
        note: endsBodies(kind) ? `${label}: ${text.ends}` : `${label}: ${text.stays.toLowerCase()}`,
      })),
      ...shown.to.map((body) => ({
        ...body,
        key: `${n} to ${body.ref}`,
        note: news.has(body.ref) ? `${label}: ${text.begins}` : label,
      })),
    ]
  })
  return (
    <Panel title={text.beforeAfter} id="before-after" flush>
      <DataTable caption={text.beforeAfter} columns={COLUMNS} rows={rows} rowKey={(row) => row.key} />
      <Stack gap="sm" p="md">
        <p style={{ margin: 0 }}>{text.willHappen(plan.acts.length, formatDay(plan.on))}</p>
        <p style={{ margin: 0 }}>{`${SUCCESSION_FACTS.basis}: ${plan.basis}`}</p>
        <Problems failure={failure} />
        <StepActs onBack={onBack} busy={busy} onNext={onCarryOut}>
          {text.carryOut}
        </StepActs>
      </Stack>
    </Panel>
  )
}
