import { Button } from '@mantine/core'
import type { RegulationKeeping } from '@phoihop/contract/regulations'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useRemoveNotice } from './api.ts'
import { HOW_LABELS, text } from './text.ts'

type Notice = RegulationKeeping['duties'][number]['periods'][number]['notices'][number]

/** One record that information was given. */
export function NoticeItem({ notice, canRemove }: { notice: Notice; canRemove: boolean }) {
  const [asking, setAsking] = useState(false)
  const removing = useRemoveNotice()
  const remove = () =>
    removing.mutate(notice.id, {
      onSuccess: () => {
        setAsking(false)
        void notify(text.removed)
      },
    })
  const parts = [text.noticeOf(HOW_LABELS[notice.how], formatDay(notice.doneOn)), notice.paper, notice.words]
  return (
    <div>
      {parts.filter(Boolean).join('. ')}
      {notice.file && (
        <>
          {' '}
          <a href={paths.file(notice.file.id)}>{notice.file.name}</a>
        </>
      )}
      {` (${text.by(notice.recordedBy)})`}
      {canRemove && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
          {text.removeNotice}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        title={text.removeTitle}
        message={text.removeLead}
        confirmLabel={text.removeNotice}
        danger
        busy={removing.isPending}
        error={removing.error ? describeError(removing.error) : null}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
    </div>
  )
}
