import { Button, Group } from '@mantine/core'
import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { IconCheck } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { AnswerBadge } from './answer-badge.tsx'
import { useAnswerSeat } from './api.ts'
import { seatWords } from './seat-words.ts'
import { text } from './text.ts'

const AnswerDialog = lazy(() => import('./answer-dialog.tsx'))

/** One tap says yes; anything else opens a form, loaded when it is. */
export function OwnAnswer({ seat }: { seat: SeatRow }) {
  const [open, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
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
          onClick={() => {
            setWasOpen(true)
            setOpen(true)
          }}
        >
          {silent ? (named ? text.otherAnswer : text.nameOne) : text.change}
        </Button>
      )}
      {wasOpen && (
        <Suspense fallback={null}>
          <AnswerDialog seat={seat} opened={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Group>
  )
}
