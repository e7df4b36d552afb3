import type { Conclusion, IssuePreview } from '@phoihop/contract/conclusions'
import { addressNames } from './address-words.ts'
import classes from './issue-list.module.css'
import { issueText, taskText } from './mark-text.ts'

/** To whom each task goes, classes resolved to their members. */
export function IssueTasks({ paper, plan }: { paper: Conclusion; plan: IssuePreview }) {
  return (
    <section className={classes.list} aria-labelledby="issue-tasks">
      <h3 id="issue-tasks">{issueText.who(plan.tasks.length, plan.assignments)}</h3>
      <ol>
        {plan.tasks.map(({ taskId, ref, leads, coordinating }) => {
          const addresses = paper.tasks.find((task) => task.id === taskId)?.addresses ?? []
          const names = addressNames(addresses, 'lead').join(', ')
          return (
            <li key={taskId}>
              <details>
                <summary>{`${issueText.itemRef(ref)}: ${names} → ${issueText.units(leads.length + coordinating.length)}`}</summary>
                <p
                  className={classes.inner}
                >{`${taskText.leads}: ${leads.map((body) => body.shortName).join('; ')}`}</p>
                {coordinating.length > 0 && (
                  <p
                    className={classes.inner}
                  >{`${taskText.coordinators}: ${coordinating.map((body) => body.shortName).join('; ')}`}</p>
                )}
              </details>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
