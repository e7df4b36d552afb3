import { Button, Group } from '@mantine/core'
import type { Invitations } from '@phoihop/contract/invitation-shapes'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { useRemindSilent } from './api.ts'
import { CallForm } from './call-form.tsx'
import { GuestForm } from './guest-form.tsx'
import { text } from './text.ts'

/** Sending, reminding, one more guest: each where it is allowed. */
export function SendingActs({ meetingId, invitations }: { meetingId: string; invitations: Invitations }) {
  const [open, setOpen] = useState<'call' | 'guest' | null>(null)
  const reminding = useRemindSilent(meetingId)
  const { can, seats, letter } = invitations
  const fresh = seats.filter(({ invitedAt }) => invitedAt === null).length
  const close = () => setOpen(null)
  const remind = () =>
    reminding.mutate(undefined, {
      onSuccess: ({ reminded }) => void notify(text.remindDone(reminded)),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <Group gap="xs">
      {can.keep && (
        <Button variant="default" onClick={() => setOpen('guest')}>
          {text.addGuest}
        </Button>
      )}
      {can.remind && (
        <Button variant="default" loading={reminding.isPending} onClick={remind}>
          {text.remind}
        </Button>
      )}
      {can.call && fresh > 0 && (
        <Button onClick={() => setOpen('call')}>{letter.calledAt === null ? text.call : text.callMore(fresh)}</Button>
      )}
      <ActDialog opened={open === 'guest'} title={text.addGuestTitle} onClose={close}>
        {open === 'guest' && <GuestForm meetingId={meetingId} onClose={close} />}
      </ActDialog>
      <ActDialog opened={open === 'call'} title={text.callTitle} onClose={close}>
        {open === 'call' && <CallForm meetingId={meetingId} invitations={invitations} fresh={fresh} onClose={close} />}
      </ActDialog>
    </Group>
  )
}
