import { Button, Group } from '@mantine/core'
import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { AnswerBadge } from './answer-badge.tsx'
import { AnswerForm } from './answer-form.tsx'
import { useAnswerSeat } from './api.ts'
import { seatWords } from './seat-words.ts'
import { text } from './text.ts'

/** One tap says yes; anything else opens a form. */
export function OwnAnswer({ seat }: { seat: SeatRow }) {
  const [open, setOpen] = useState(false)
  const answering = useAnswerSeat(seat.id)
  const accept = () =>
    answering.mutate(
      { version: seat.version, answer: 'accepted' },
      {
        onSuccess: () => void notify(text.answered),
        onError: (error) => void notify(describeError(error)),
      },
    )
  const silent = seat.answer === 'none'
  const named = seat.kind === 'person'
  return (
    <Group gap="xs">
      {!silent && <AnswerBadge answer={seat.answer} />}
      {seat.can.answer && silent && named && (
        <Button leftSection={<IconCheck aria-hidden size={18} />} loading={answering.isPending} onClick={accept}>
          {text.accept}
        </Button>
      )}
      {seat.can.answer && (
        <Button
          variant={silent && !named ? 'filled' : 'default'}
          aria-label={silent ? undefined : `${text.change}: ${seatWords(seat)}`}
          onClick={() => setOpen(true)}
        >
          {silent ? (named ? text.otherAnswer : text.nameOne) : text.change}
        </Button>
      )}
      <ActDialog opened={open} title={text.answerTitle} onClose={() => setOpen(false)}>
        {open && <AnswerForm seat={seat} onClose={() => setOpen(false)} />}
      </ActDialog>
    </Group>
  )
}
