import { Button, Group, Text } from '@mantine/core'
import type { Invitations, SeatRuleRow } from '@phoihop/contract/invitation-shapes'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay } from '../../lib/format.ts'
import { SEAT_ROLE_LABELS, TIER_LABELS } from '../../lib/meeting-labels.ts'
import { notify } from '../../lib/notify.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { useCopyRules, useKeepTemplate } from './api.ts'
import { CompositionForm } from './composition-form.tsx'
import classes from './rule-fields.module.css'
import { text } from './text.ts'

const COLUMNS: readonly Column<SeatRuleRow>[] = [
  { key: 'post', header: text.linePost, leading: true, render: (rule) => <b>{rule.post}</b> },
  { key: 'body', header: text.lineBody, render: (rule) => rule.className ?? rule.organisation?.shortName ?? '—' },
  { key: 'tier', header: text.lineTier, width: '11%', render: (rule) => TIER_LABELS[rule.tierCode ?? 'none'] },
  { key: 'role', header: text.lineRole, width: '13%', render: (rule) => SEAT_ROLE_LABELS[rule.role] },
  {
    key: 'seats',
    header: text.lineCount,
    width: '24%',
    render: (rule) =>
      rule.seats > 0 ? (
        text.seatsOf(rule.seats, rule.count)
      ) : (
        <StatusBadge tone="soon" icon={IconAlertTriangle} label={text.nobody} />
      ),
  },
]

/** Who is expected, as posts and classes; on the meeting's day each line becomes people and bodies. */
export function CompositionPanel({ meetingId, invitations }: { meetingId: string; invitations: Invitations }) {
  const [editing, setEditing] = useState(false)
  const { rules, can } = invitations
  if (!can.keep && rules.length === 0) return null
  return (
    <Panel
      title={text.composition}
      id="composition"
      flush={!editing && rules.length > 0}
      aside={
        can.keep &&
        !editing &&
        rules.length > 0 && (
          <CompositionActs meetingId={meetingId} invitations={invitations} onEdit={() => setEditing(true)} />
        )
      }
    >
      {editing ? (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {text.compositionLead}
          </Text>
          <CompositionForm meetingId={meetingId} invitations={invitations} onClose={() => setEditing(false)} />
        </>
      ) : rules.length > 0 ? (
        <details open={can.keep} className={classes.folded}>
          <summary>{text.lines(rules.length)}</summary>
          <DataTable caption={text.compositionCaption} columns={COLUMNS} rows={rules} rowKey={(rule) => rule.id} />
        </details>
      ) : (
        <EmptyState
          title={text.noLines}
          hint={text.noLinesHint}
          acts={<CompositionActs meetingId={meetingId} invitations={invitations} onEdit={() => setEditing(true)} />}
        />
      )}
    </Panel>
  )
}

interface CompositionActsProps {
  meetingId: string
  invitations: Invitations
  onEdit: () => void
}

function CompositionActs({ meetingId, invitations, onEdit }: CompositionActsProps) {
  const copying = useCopyRules(meetingId)
  const keeping = useKeepTemplate(meetingId)
  const { version, templates, rules, can } = invitations
  const copy = (from: 'series' | 'last') =>
    copying.mutate(
      { version, from },
      {
        onSuccess: () => void notify(text.copied),
        onError: (error) => void notify(describeError(error)),
      },
    )
  const keep = () =>
    keeping.mutate(undefined, {
      onSuccess: () => void notify(text.templateKept),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <Group gap="xs">
      {rules.length === 0 && templates.series && (
        <Button variant="default" loading={copying.isPending} onClick={() => copy('series')}>
          {text.copySeries(templates.series.name)}
        </Button>
      )}
      {rules.length === 0 && templates.last && (
        <Button variant="default" loading={copying.isPending} onClick={() => copy('last')}>
          {text.copyLast(formatDay(templates.last.heldOn))}
        </Button>
      )}
      {can.template && (
        <Button variant="default" loading={keeping.isPending} onClick={keep}>
          {text.keepTemplate}
        </Button>
      )}
      <Button variant="default" onClick={onEdit}>
        {rules.length > 0 ? text.edit : text.write}
      </Button>
    </Group>
  )
}
