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
import classes from './mail-panel.module.css'
import { ShownLink } from './shown-link.tsx'
import { mailKind, text } from './text.ts'

/** Whether mail goes out, and what did not. */
export function MailPanel() {
  const { configured, from, mails } = useSuspenseQuery(settingQueries.mail()).data
  // what waits for a hand, before notices that only wait for the server
  const urgent = mails.filter(({ hasLink, state }) => hasLink || state === 'failed')
  const notices = mails.filter((mail) => !urgent.includes(mail))
  const [shown, setShown] = useState<MailRow | null>(null)
  return (
    <>
      <Panel title={text.mail} id="mail">
        <Text>{configured ? text.mailWorks(from ?? '') : text.mailMissing}</Text>
        {mails.length === 0 && <Text mt="xs">{text.nothingWaits}</Text>}
      </Panel>
      {urgent.length > 0 && (
        <Panel title={text.waiting} id="waiting-mail" flush>
          <MailTable caption={text.waiting} configured={configured} mails={urgent} onShow={setShown} />
        </Panel>
      )}
      {notices.length > 0 && (
        <Panel flush>
          <details className={classes.notices}>
            <summary>{text.notices(notices.length)}</summary>
            <MailTable
              caption={text.notices(notices.length)}
              configured={configured}
              mails={notices}
              onShow={setShown}
            />
          </details>
        </Panel>
      )}
      <ActDialog opened={shown !== null} title={text.link} onClose={() => setShown(null)}>
        {shown && <ShownLink mail={shown} />}
      </ActDialog>
    </>
  )
}

interface MailTableProps {
  caption: string
  configured: boolean
  mails: readonly MailRow[]
  onShow: (mail: MailRow) => void
}

function MailTable({ caption, configured, mails, onShow }: MailTableProps) {
  return <DataTable caption={caption} columns={columns(configured, onShow)} rows={mails} rowKey={(row) => row.id} />
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
