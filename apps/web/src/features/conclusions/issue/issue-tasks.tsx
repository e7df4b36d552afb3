import type { Conclusion } from '@phoihop/contract/conclusions'
import type { IssuePreview } from '@phoihop/contract/issue-preview'
import { addressNames } from '../task/address-words.ts'
import classes from './issue-list.module.css'
import { issueText } from './issue-text.ts'

/** To whom each task goes, classes resolved to their members. */
export function IssueTasks({ paper, plan }: { paper: Conclusion; plan: IssuePreview }) {
  return (
    <section className={classes.list} aria-labelledby="issue-tasks">
      <h3 id="issue-tasks">{issueText.who(plan.tasks.length, plan.assignments)}</h3>
      <ol>
        {plan.tasks.map(({ taskId, ref, leads, coordinating }) => {
          const addresses = paper.tasks.find((task) => task.id === taskId)?.addresses ?? []
          const leadNames = addressNames(addresses, 'lead').join(', ')
          const otherNames = addressNames(addresses, 'coordinating').join(', ')
          return (
            <li key={taskId}>
              <details>
                <summary>{issueText.leads(ref, leadNames, leads.length)}</summary>
                <p className={classes.inner}>{leads.map((body) => body.shortName).join('; ')}</p>
              </details>
              {coordinating.length > 0 && (
                <details className={classes.second}>
                  <summary>{issueText.coordinators(otherNames, coordinating.length)}</summary>
                  <p className={classes.inner}>{coordinating.map((body) => body.shortName).join('; ')}</p>
                </details>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
