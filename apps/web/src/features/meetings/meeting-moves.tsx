import { Button, Group, Textarea } from '@mantine/core'
import type { Meeting } from '@phoihop/contract/meetings'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { type MeetingMoveName, useMoveMeeting } from './api.ts'
import { MOVE_LABELS, MOVED, text } from './text.ts'

const SHOWN = ['open', 'close', 'reopen', 'restore', 'cancel'] as const

/** What may become of the meeting now; only cancelling asks for words. */
export function MeetingMoves({ meeting }: { meeting: Meeting }) {
  const [cancelling, setCancelling] = useState(false)
  const moving = useMoveMeeting(meeting)
  const move = (name: MeetingMoveName) => {
    if (name === 'cancel') return setCancelling(true)
    moving.mutate(
      { move: name, reason: null },
      {
        onSuccess: () => void notify(MOVED[name]),
        onError: (error) => void notify(describeError(error)),
      },
    )
  }
  return (
    <>
      {SHOWN.filter((name) => meeting.can.moves.includes(name)).map((name) => (
        <Button
          key={name}
          variant={name === 'open' || name === 'close' ? 'filled' : 'default'}
          loading={moving.isPending}
          onClick={() => move(name)}
        >
          {MOVE_LABELS[name]}
        </Button>
      ))}
      <CancelDialog meeting={meeting} opened={cancelling} onClose={() => setCancelling(false)} />
    </>
  )
}

function CancelDialog({ meeting, opened, onClose }: { meeting: Meeting; opened: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const moving = useMoveMeeting(meeting)
  const cancel = () => {
    if (reason.trim() === '') return setFault(text.missingReason)
    moving.mutate(
      { move: 'cancel', reason },
      {
        onSuccess: () => {
          void notify(MOVED.cancel)
          onClose()
        },
        onError: (error) => setFault(describeError(error)),
      },
    )
  }
  return (
    <ActDialog opened={opened} title={text.cancelTitle} onClose={onClose}>
      <Textarea
        label={text.reason}
        description={text.reasonHint}
        required
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormAlert message={fault} />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button color="red.8" loading={moving.isPending} onClick={cancel}>
          {MOVE_LABELS.cancel}
        </Button>
      </Group>
    </ActDialog>
  )
}
