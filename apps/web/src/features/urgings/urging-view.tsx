import { Button } from '@mantine/core'
import type { Urging } from '@phoihop/contract/urgings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { urgingQueries, useIssueUrging, useRemoveUrging } from './api.ts'
import { KIND_LABELS, text } from './text.ts'
import { UrgingFacts } from './urging-facts.tsx'
import { UrgingForm } from './urging-form.tsx'

const COLUMNS: readonly Column<Urging['rows'][number]>[] = [
  {
    key: 'work',
    header: text.work,
    leading: true,
    render: (row) => <TextLink to={paths.task(row.taskId, row.assignmentId)}>{row.words}</TextLink>,
  },
  { key: 'source', header: text.source, width: '22%', render: ({ source }) => source },
  { key: 'due', header: text.due, width: '110px', render: ({ dueOn }) => formatDay(dueOn) },
  { key: 'late', header: text.late, width: '110px', render: ({ daysLate }) => text.days(daysLate) },
  { key: 'times', header: text.ordinal, width: '110px', render: ({ times }) => text.ordinalWords(times ?? 0) },
]

/** One slip or letter: its work, its prints; a draft is mended, issued or dropped here. */
export function UrgingView({ id, prints }: { id: string; prints: (id: string) => ReactNode }) {
  const urging = useSuspenseQuery(urgingQueries.detail(id)).data
  const navigate = useNavigate()
  const once = useOnceKey()
  const [asked, setAsked] = useState<'issue' | 'remove' | null>(null)
  const issuing = useIssueUrging()
  const removing = useRemoveUrging()
  const { version, can } = urging
  const code = urging.number === null ? text.noNumber : paperNumber(urging)
  const signed = urging.signerPost !== null && urging.signerName !== null
  const close = () => setAsked(null)
  const issue = () =>
    issuing.mutate(
      { id, version, idempotencyKey: once.keyFor({ id, version }) },
      {
        onSuccess: (done) => {
          close()
          void notify(text.issuedNote(paperNumber(done)))
        },
      },
    )
  const remove = () =>
    removing.mutate(id, {
      onSuccess: () => {
        void notify(text.removed)
        void navigate(paths.urgings())
      },
    })
  return (
    <>
      <PageHeader
        title={`${KIND_LABELS[urging.kind]}: ${urging.organisation.shortName}`}
        lead={urging.issuedOn === null ? text.states.draft : `${code}, ngày ${formatDay(urging.issuedOn)}`}
        crumbs={[{ label: text.title, to: paths.urgings() }]}
        acts={
          can.change && (
            <>
              <Button variant="default" onClick={() => setAsked('remove')}>
                {text.remove}
              </Button>
              <Button onClick={() => (signed ? setAsked('issue') : void notify(text.signerMissing))}>
                {text.issue}
              </Button>
            </>
          )
        }
      />
      <Panel title={text.works2} id="works" flush>
        <DataTable
          caption={text.worksCaption}
          columns={COLUMNS}
          rows={urging.rows}
          rowKey={(row) => row.assignmentId}
        />
      </Panel>
      {can.change && <UrgingForm key={version} urging={urging} />}
      <Panel title={text.prints} id="prints" aside={urging.state === 'draft' ? text.printsDraft : text.printsIssued}>
        {prints(id)}
      </Panel>
      <UrgingFacts urging={urging} />
      <ConfirmDialog
        opened={asked === 'issue'}
        title={text.issue}
        message={text.issueMessage}
        confirmLabel={text.issue}
        busy={issuing.isPending}
        error={issuing.error ? describeError(issuing.error) : null}
        onConfirm={issue}
        onClose={close}
      />
      <ConfirmDialog
        opened={asked === 'remove'}
        title={text.remove}
        message={text.removeMessage}
        confirmLabel={text.remove}
        danger
        busy={removing.isPending}
        error={removing.error ? describeError(removing.error) : null}
        onConfirm={remove}
        onClose={close}
      />
    </>
  )
}
