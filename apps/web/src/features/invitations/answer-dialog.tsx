import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { AnswerForm } from './answer-form.tsx'
import { text } from './text.ts'

interface AnswerDialogProps {
  seat: SeatRow
  opened: boolean
  onClose: () => void
}

export default function AnswerDialog({ seat, opened, onClose }: AnswerDialogProps) {
  return (
    <ActDialog opened={opened} title={text.answerTitle} onClose={onClose}>
      {opened && <AnswerForm seat={seat} onClose={onClose} />}
    </ActDialog>
  )
}
