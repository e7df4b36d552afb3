import { Button, Group } from '@mantine/core'
import type { Review } from '@phoihop/contract/reviews'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { reviewFile, useCloseReview, useRemindAsked } from './api.ts'
import { ExtendForm } from './extend-form.tsx'
import { text } from './text.ts'

/** What the keeper may do with a round: remind, put off, close, take the summary away. */
export function RoundActs({ review }: { review: Review }) {
  const { id, paperId, version, closedAt, over, asked } = review
  const [act, setAct] = useState<'extend' | 'close' | null>(null)
  const closing = useCloseReview(paperId, id)
  const reminding = useRemindAsked(paperId, id)
  const waiting = asked.some(({ standing }) => standing === 'waiting')
  const close = () => {
    closing.reset()
    setAct(null)
  }
  const confirm = () =>
    closing.mutate(version, {
      onSuccess: () => {
        void notify(text.closed)
        close()
      },
    })
  return (
    <>
      <Group gap="xs">
        {!over && waiting && (
          <Button
            variant="default"
            loading={reminding.isPending}
            onClick={() => reminding.mutate(undefined, { onSuccess: () => void notify(text.remindDone) })}
          >
            {text.remind}
          </Button>
        )}
        {closedAt === null && (
          <Button variant="default" onClick={() => setAct('extend')}>
            {text.extend}
          </Button>
        )}
        {closedAt === null && (
          <Button variant="default" onClick={() => setAct('close')}>
            {text.close}
          </Button>
        )}
        <Button
          component="a"
          href={reviewFile(id)}
          download
          variant="default"
          leftSection={<IconDownload aria-hidden size={18} />}
        >
          {text.export}
        </Button>
      </Group>
      <FormAlert message={reminding.isError ? describeError(reminding.error) : null} />
      <ActDialog opened={act === 'extend'} title={text.extendTitle} onClose={close}>
        <ExtendForm review={review} onClose={close} />
      </ActDialog>
      <ConfirmDialog
        opened={act === 'close'}
        title={text.closeTitle}
        message={text.closeMessage}
        confirmLabel={text.closeAct}
        busy={closing.isPending}
        error={closing.isError ? describeError(closing.error) : null}
        onConfirm={confirm}
        onClose={close}
      />
    </>
  )
}
