import { Button, Group, Stack, Text } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { conclusionQueries, useIssuePaper, useReadPaperAgain } from '../api.ts'
import { IssueDeliveries } from './issue-deliveries.tsx'
import { IssueNumber } from './issue-number.tsx'
import { IssueProblems } from './issue-problems.tsx'
import { IssueTasks } from './issue-tasks.tsx'
import { IssueWarnings } from './issue-warnings.tsx'
import { focusItem } from '../desk/focus-item.ts'
import { issueText } from './issue-text.ts'
import { taskText } from '../desk/mark-text.ts'
import type { MarkingActs } from '../desk/use-marking.ts'

export interface IssuePlanProps {
  /** what the paper lacks in form */
  formCheck?: ReactNode
  paper: Conclusion
  acts: MarkingActs
  onHeader: () => void
  onClose: () => void
  onIssued: () => void
}

/** What issuing will do: what forbids it, what deserves a second look, who gets what. */
export function IssuePlan({ paper, formCheck, acts, onHeader, onClose, onIssued }: IssuePlanProps) {
  const preview = useQuery(conclusionQueries.preview(paper.id))
  const issuing = useIssuePaper(paper.id)
  const readAgain = useReadPaperAgain(paper.id)
  const onceKey = useOnceKey()
  const [numberEntryId, setNumberEntryId] = useState<string | null>(null)
  if (preview.isError)
    return <ErrorState message={describeError(preview.error)} onRetry={() => void preview.refetch()} />
  if (!preview.data) return <Loading label={issueText.loading} />
  const plan = preview.data
  const issue = () =>
    issuing.mutate(
      {
        version: paper.version,
        seal: plan.seal,
        numberEntryId,
        idempotencyKey: onceKey.keyFor([paper.id, paper.version, plan.seal, numberEntryId]),
      },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(issueText.issued)
          onIssued()
        },
        onError: () => void Promise.all([readAgain(), preview.refetch()]),
      },
    )
  const mend = (taskId: string | null) => {
    const task = paper.tasks.find((one) => one.id === taskId)
    if (!task) return onHeader()
    onClose()
    acts.openTask(task)
  }
  return (
    <Stack gap="md">
      <IssueProblems problems={plan.problems} onMend={mend} />
      <IssueWarnings
        warnings={plan.warnings}
        onItem={(itemId) => {
          onClose()
          focusItem(itemId)
        }}
      />
      {plan.numbers && <IssueNumber numbers={plan.numbers} value={numberEntryId} onChange={setNumberEntryId} />}
      {formCheck && (
        <section aria-labelledby="issue-form">
          <h3 id="issue-form">{issueText.form}</h3>
          {formCheck}
        </section>
      )}
      <IssueTasks paper={paper} plan={plan} />
      <IssueDeliveries plan={plan} />
      <Text size="sm">{issueText.frozen}</Text>
      <FormAlert message={issuing.error ? describeError(issuing.error) : null} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {taskText.cancel}
        </Button>
        <Button disabled={plan.problems.length > 0} loading={issuing.isPending} onClick={issue}>
          {issueText.issue}
        </Button>
      </Group>
    </Stack>
  )
}
