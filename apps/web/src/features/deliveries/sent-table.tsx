import { Button, Group } from '@mantine/core'
import type { Delivery } from '@phoihop/contract/deliveries'
import { useSuspenseQuery } from '@tanstack/react-query'
import { IconBellRinging, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant, formatText } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { deliveryQueries, useRemind } from './api.ts'
import classes from './sent-table.module.css'
import { SendFurther } from './send-further.tsx'
import { BASIS_LABELS, CONTENT_LABELS, text } from './text.ts'

const said = (name: string | null, at: string | null) =>
  name !== null && at !== null ? text.by(name, formatInstant(at)) : formatText(null)

const COLUMNS: readonly Column<Delivery>[] = [
  {
    key: 'body',
    header: text.sentColumns.body,
    leading: true,
    render: (row) => (
      <>
        <span className={classes.name}>{row.organisation.name}</span>
        <span className={classes.quiet}>{BASIS_LABELS[row.basis]}</span>
      </>
    ),
  },
  { key: 'content', header: text.sentColumns.content, width: '16%', render: (row) => CONTENT_LABELS[row.content] },
  { key: 'opened', header: text.sentColumns.opened, width: '24%', render: (row) => said(row.openedBy, row.openedAt) },
  {
    key: 'acknowledged',
    header: text.sentColumns.acknowledged,
    width: '24%',
    render: (row) => said(row.acknowledgedBy, row.acknowledgedAt),
  },
]

/** Where a paper went and who opened it, folded until it is asked for; acts for who sends. */
export function SentTable({ paperId }: { paperId: string }) {
  const { rows, can } = useSuspenseQuery(deliveryQueries.ofPaper(paperId)).data
  const [sending, setSending] = useState(false)
  const remind = useRemind(paperId)
  const opened = rows.filter((row) => row.state !== 'unopened').length
  return (
    <Panel flush>
      <details className={classes.sent}>
        <summary>{text.sentTitle(opened, rows.length)}</summary>
        {can.send && (
          <Group gap="xs" p="md">
            <Button variant="default" leftSection={<IconSend aria-hidden size={18} />} onClick={() => setSending(true)}>
              {text.further}
            </Button>
            {opened < rows.length && (
              <Button
                variant="default"
                leftSection={<IconBellRinging aria-hidden size={18} />}
                loading={remind.isPending}
                onClick={() =>
                  remind.mutate(undefined, { onSuccess: ({ reminded }) => void notify(text.reminded(reminded)) })
                }
              >
                {text.remind}
              </Button>
            )}
          </Group>
        )}
        <FormAlert message={remind.error ? describeError(remind.error) : null} />
        {rows.length === 0 ? (
          <p className={classes.none}>{text.sentNone}</p>
        ) : (
          <DataTable caption={text.sentCaption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
        )}
      </details>
      <ActDialog opened={sending} title={text.furtherTitle} onClose={() => setSending(false)}>
        <SendFurther paperId={paperId} onDone={() => setSending(false)} />
      </ActDialog>
    </Panel>
  )
}
