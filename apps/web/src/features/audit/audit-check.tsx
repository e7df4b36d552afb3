import type { AuditVerification } from '@phoihop/contract/audit'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconShieldCheck } from '@tabler/icons-react'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { auditQueries } from './api.ts'
import classes from './audit-check.module.css'
import { ACTION_LABELS, text } from './text.ts'

/** Asks the server to recompute the chain of the trail; says that it is whole, or where it breaks. */
export function AuditCheck() {
  const check = useQuery(auditQueries.verification())
  const { data } = check
  return (
    <div className={classes.check}>
      <Button
        variant="default"
        leftSection={<IconShieldCheck aria-hidden size={18} />}
        loading={check.isFetching}
        onClick={() => void check.refetch()}
      >
        {text.verify}
      </Button>
      <div role="status">
        {data && !check.isFetching && data.broken === null && <p>{text.whole(formatNumber(data.rows), data.head)}</p>}
      </div>
      <FormAlert message={check.isFetching ? null : mistakeOf(check)} />
    </div>
  )
}

/** Where the chain breaks, or why it could not be looked at; null when neither. */
function mistakeOf({ data, error }: { data: AuditVerification | undefined; error: unknown }): string | null {
  if (error) return describeError(error)
  const broken = data?.broken
  if (!broken) return null
  const act = ACTION_LABELS[broken.action] ?? broken.action
  return text.broken(formatNumber(broken.ordinal), formatDay(broken.day), act, broken.fault)
}
