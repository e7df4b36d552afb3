import { ActDialog } from '../../../ui/act-dialog.tsx'
import { IssuePlan, type IssuePlanProps } from './issue-plan.tsx'
import { issueText } from './issue-text.ts'
import { paperTitle } from '../text.ts'

/** The last look before a paper is issued. */
export function IssueDialog({ opened, ...rest }: IssuePlanProps & { opened: boolean }) {
  return (
    <ActDialog opened={opened} title={issueText.title(paperTitle(rest.paper))} onClose={rest.onClose}>
      <IssuePlan {...rest} />
    </ActDialog>
  )
}
