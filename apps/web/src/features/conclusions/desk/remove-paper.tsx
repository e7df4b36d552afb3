import type { Conclusion } from '@phoihop/contract/conclusions'
import { describeError } from '../../../lib/describe-error.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useRemovePaper } from '../api.ts'
import { markText } from './mark-text.ts'

interface RemovePaperProps {
  paper: Conclusion
  opened: boolean
  onClose: () => void
  onRemoved: () => void
}

/** Deletes a draft, after asking once more. */
export function RemovePaper({ paper, opened, onClose, onRemoved }: RemovePaperProps) {
  const removing = useRemovePaper(paper.id)
  return (
    <ConfirmDialog
      opened={opened}
      danger
      title={markText.removeTitle}
      message={markText.removeMessage}
      confirmLabel={markText.remove}
      busy={removing.isPending}
      error={removing.error ? describeError(removing.error) : null}
      onClose={onClose}
      onConfirm={() => removing.mutate(paper.version, { onSuccess: onRemoved })}
    />
  )
}
