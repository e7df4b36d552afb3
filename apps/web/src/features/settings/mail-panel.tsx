import { Button, Text } from '@mantine/core'
import type { MailRow } from '@phoihop/contract/settings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant, formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { settingQueries } from './api.ts'
import { ShownLink } from './shown-link.tsx'
import { mailKind, text } from './text.ts'

/** Whether mail goes out, and what did not. */
export function MailPanel() {
  const { configured, from, mails } = useSuspenseQuery(settingQueries.mail()).data
  const [shown, setShown] = useState<MailRow | null>(null)
  return (
    <>
      <Panel title={text.mail} id="mail">
        <Text>{configured ? text.mailWorks(from ?? '') : text.mailMissing}</Text>
        {mails.length === 0 && <Text mt="xs">{text.nothingWaits}</Text>}
      </Panel>
      {mails.length > 0 && (
        <Panel title={text.waiting} id="waiting-mail" flush>
          <DataTable
            caption={text.waiting}
            columns={columns(configured, setShown)}
            rows={mails}
            rowKey={(row) => row.id}
          />
        </Panel>
      )}
      <ActDialog opened={shown !== null} title={text.link} onClose={() => setShown(null)}>
        {shown && <ShownLink mail={shown} />}
      </ActDialog>
    </>
  )
}

function columns(configured: boolean, onShow: (mail: MailRow) => void): readonly Column<MailRow>[] {
  return [
    { key: 'kind', header: text.kind, leading: true, render: (row) => mailKind(row.kind) },
    {
      key: 'person',
      header: text.person,
      render: (row) => <TextLink to={paths.person(row.person.id)}>{row.person.fullName}</TextLink>,
    },
    { key: 'since', header: text.since, width: '12rem', render: (row) => formatInstant(row.createdAt) },
    { key: 'trouble', header: text.trouble, render: troubleOf },
    {
      key: 'link',
      header: text.link,
      width: '12rem',
      render: (row) =>
        row.hasLink &&
        (!configured || row.state === 'failed') && (
          <Button size="compact-sm" variant="default" onClick={() => onShow(row)}>
            {text.show}
          </Button>
        ),
    },
  ]
}

function troubleOf({ state, attempts, lastError }: MailRow): string {
  if (state === 'failed') return lastError ? `${text.failed}: ${lastError}` : text.failed
  return attempts > 0 ? text.retried(formatNumber(attempts)) : text.waits
}
