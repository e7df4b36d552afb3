import { Button } from '@mantine/core'
import type { IssuePreview } from '@phoihop/contract/issue-preview'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import classes from './issue-list.module.css'
import { issueText, problemSentence } from './issue-text.ts'

interface IssueProblemsProps {
  problems: IssuePreview['problems']
  /** null: it stands in the header */
  onMend: (taskId: string | null) => void
}

/** What forbids issuing, each with the way to mend it. */
export function IssueProblems({ problems, onMend }: IssueProblemsProps) {
  if (problems.length === 0) return null
  return (
    <section className={classes.list} data-tone="problem" aria-labelledby="issue-problems">
      <h3 id="issue-problems">
        <IconAlertTriangleFilled aria-hidden size={18} />
        {issueText.problems}
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code}${problem.taskId}${problem.words}`}>
            <span>{problemSentence(problem)}</span>
            {problem.code !== 'not-signed' && (
              <Button variant="default" size="compact-sm" onClick={() => onMend(problem.taskId)}>
                {issueText.mend}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
