import { Button } from '@mantine/core'
import type { SessionRow } from '@phoihop/contract/session'
import { useSuspenseQuery } from '@tanstack/react-query'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { sessionQueries, useEndSessions } from './api.ts'
import { deviceName } from './device-name.ts'
import { text } from './text.ts'

/** Where the account is signed in; one, or all others, are ended here. */
export function SessionList() {
  const { sessions } = useSuspenseQuery(sessionQueries.list()).data
  const ending = useEndSessions()
  const end = (id: string | null) =>
    ending.mutate(id, {
      onSuccess: () => void notify(text.sessionEnded),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <Panel
      title={text.sessions}
      id="sessions"
      flush
      aside={
        sessions.length > 1 && (
          <Button size="compact-sm" variant="default" loading={ending.isPending} onClick={() => end(null)}>
            {text.endOthers}
          </Button>
        )
      }
    >
      <DataTable
        caption={text.sessionsCaption}
        columns={columns(end, ending.isPending)}
        rows={sessions}
        rowKey={(row) => row.id}
      />
    </Panel>
  )
}

function columns(onEnd: (id: string) => void, busy: boolean): readonly Column<SessionRow>[] {
  return [
    {
      key: 'device',
      header: text.device,
      leading: true,
      render: (row) => (row.current ? `${deviceName(row.userAgent)} (${text.thisDevice})` : deviceName(row.userAgent)),
    },
    { key: 'post', header: text.usedAs, render: (row) => row.post },
    { key: 'used', header: text.lastUsed, width: '12rem', render: (row) => formatInstant(row.lastUsedAt) },
    { key: 'address', header: text.from, width: '10rem', render: (row) => row.address },
    {
      key: 'end',
      header: text.endSession,
      width: '8rem',
      render: (row) =>
        row.current ? (
          text.inUse
        ) : (
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => onEnd(row.id)}>
            {text.endSession}
          </Button>
        ),
    },
  ]
}
