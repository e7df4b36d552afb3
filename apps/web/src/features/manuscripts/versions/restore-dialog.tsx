import type { LosingTask, ManuscriptVersion } from '@phoihop/contract/manuscript-shapes'
import { useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useRestoreVersion } from '../api.ts'
import { text } from '../text.ts'

interface RestoreDialogProps {
  paperId: string
  version: ManuscriptVersion | null
  onClose: () => void
  onRestored: () => void
}

/** Asks before going back; and again where tasks would go with their sentences. */
export function RestoreDialog({ paperId, version, onClose, onRestored }: RestoreDialogProps) {
  const [losing, setLosing] = useState<readonly LosingTask[]>([])
  const restoring = useRestoreVersion(paperId)
  const onceKey = useOnceKey()
  const close = () => {
    setLosing([])
    restoring.reset()
    onClose()
  }
  const confirm = () => {
    if (!version || restoring.isPending) return
    const letGo = losing.map((task) => task.id)
    restoring.mutate(
      { versionId: version.id, letGo, idempotencyKey: onceKey.keyFor([version.id, letGo]) },
      {
        onSuccess: (saved) => {
          onceKey.done()
          setLosing(saved.losing)
          if (!saved.accepted) return
          void notify(text.restored)
          onRestored()
        },
      },
    )
  }
  const refs = losing.map(({ ref, quote }) => text.losingTask(ref, quote)).join(' ')
  return (
    <ConfirmDialog
      opened={version !== null}
      title={text.restoreTitle}
      message={losing.length > 0 ? `${text.restoreLosing(losing.length)} ${refs}` : text.restoreHint}
      confirmLabel={losing.length > 0 ? text.letGo : text.restore}
      danger={losing.length > 0}
      busy={restoring.isPending}
      error={restoring.error ? describeError(restoring.error) : null}
      onClose={close}
      onConfirm={confirm}
    />
  )
}
