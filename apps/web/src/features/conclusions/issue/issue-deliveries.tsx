import type { IssuePreview } from '@phoihop/contract/issue-preview'
import classes from './issue-list.module.css'
import { issueText } from './issue-text.ts'

type Planned = IssuePreview['deliveries']

/** Who will be sent the whole paper, and who the excerpt of their own work. */
export function IssueDeliveries({ plan }: { plan: IssuePreview }) {
  const groups: { label: (count: number) => string; rows: Planned }[] = [
    { label: issueText.sendWhole, rows: plan.deliveries.filter((one) => one.content === 'whole') },
    {
      label: issueText.sendExcerpt,
      rows: plan.deliveries.filter((one) => one.content === 'excerpt' && one.basis === 'recipient'),
    },
    { label: issueText.sendAssigned, rows: plan.deliveries.filter((one) => one.basis === 'assigned') },
  ]
  return (
    <section className={classes.list} aria-labelledby="issue-deliveries">
      <h3 id="issue-deliveries">{issueText.deliveries(plan.deliveries.length)}</h3>
      <ol>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ label, rows }) => (
            <li key={label(0)}>
              <details>
                <summary>{label(rows.length)}</summary>
                <p className={classes.inner}>{rows.map((one) => one.organisation.shortName).join('; ')}</p>
              </details>
            </li>
          ))}
      </ol>
    </section>
  )
}
