import { IconAlertTriangle, IconCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { formatClock } from '../../../lib/format.ts'
import { text } from '../text.ts'
import classes from './save-status.module.css'
import type { SyncStatus } from './sync-status.ts'

/** One quiet line: saved when, being saved, or waiting for the line. */
export function SaveStatus({ status }: { status: SyncStatus }) {
  const [Icon, words] = said(status)
  return (
    <output className={classes.status} data-kind={status.kind}>
      <Icon size={18} aria-hidden />
      <span>{words}</span>
    </output>
  )
}

function said(status: SyncStatus): [typeof IconCheck, string] {
  switch (status.kind) {
    case 'saved':
      return [IconCheck, text.saved(status.at && formatClock(status.at))]
    case 'saving':
      return [IconRefresh, text.saving]
    case 'offline':
      return [IconCloudOff, `${text.offline(status.waiting)}. ${status.kept ? text.keptHere : text.notKept}`]
    case 'refused':
    case 'losing':
      return [IconAlertTriangle, text.refused]
  }
}
