import type { AuditRow } from '@phoihop/contract/audit'
import classes from './audit-details.module.css'
import { FACT_LABELS } from './fact-labels.ts'
import { text } from './text.ts'

/** What stood before the act and what after it, and under which number the server logged the request. */
export function AuditDetails({ row }: { row: AuditRow }) {
  return (
    <details className={classes.details}>
      <summary>{text.details}</summary>
      <dl>
        <dt>{text.before}</dt>
        <dd>{written(row.before)}</dd>
        <dt>{text.after}</dt>
        <dd>{written(row.after)}</dd>
        <dt>{text.requestId}</dt>
        <dd>{row.requestId}</dd>
      </dl>
    </details>
  )
}

/** Facts as the trail keeps them: name and value, one a line. */
function written(facts: unknown): string {
  if (facts === null || facts === undefined) return '—'
  if (typeof facts !== 'object') return JSON.stringify(facts)
  return Object.entries(facts)
    .map(([name, value]) => `${FACT_LABELS[name] ?? name}: ${valueOf(value)}`)
    .join('\n')
}

function valueOf(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return '—'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
