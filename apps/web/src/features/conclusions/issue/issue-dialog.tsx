import type { Conclusion } from '@phoihop/contract/conclusions'
import { ActDialog } from '../../../ui/act-dialog.tsx'
import { IssuePlan } from './issue-plan.tsx'
import { issueText } from './issue-text.ts'
import { paperTitle } from '../text.ts'
import type { MarkingActs } from '../desk/use-marking.ts'

export interface IssueDialogProps {
  paper: Conclusion
  acts: MarkingActs
  onHeader: () => void
  onClose: () => void
  onIssued: () => void
}

/** The last look before a paper is issued. */
export function IssueDialog({ opened, ...rest }: IssueDialogProps & { opened: boolean }) {
  return (
    <ActDialog opened={opened} title={issueText.title(paperTitle(rest.paper))} onClose={rest.onClose}>
      <IssuePlan {...rest} />
    </ActDialog>
  )
}
