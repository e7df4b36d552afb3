import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useRemoveMeeting } from './series-api.ts'
import { text } from './text.ts'

/** Takes a planned meeting that nobody was invited to off the plan, after asking once. */
export function RemoveMeeting({ id }: { id: string }) {
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const removing = useRemoveMeeting(id)
  const remove = () =>
    removing.mutate(undefined, {
      onSuccess: () => {
        void notify(text.removed)
        void navigate(paths.meetings())
      },
    })
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {text.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={text.removeTitle}
        message={text.removeLead}
        confirmLabel={text.remove}
        danger
        busy={removing.isPending}
        error={removing.error ? describeError(removing.error) : null}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
