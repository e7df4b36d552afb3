import type { Conclusion } from '@phoihop/contract/conclusions'
import { Suspense } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { paths } from '../../../lib/paths.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { ActDialog } from '../../../ui/act-dialog.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useReturnPaper, useSignPaper, useWithdrawPaper } from '../moves-api.ts'
import { paperTitle } from '../text.ts'
import { movesText } from './moves-text.ts'
import type { PaperActName } from './paper-acts.tsx'
import { ReasonForm } from './reason-form.tsx'
import { SignOnPaperForm } from './sign-on-paper-form.tsx'
import { SubmitForm } from './submit-form.tsx'

interface ActDialogsProps {
  paper: Conclusion
  act: PaperActName | null
  onClose: () => void
}

/** One dialog for each step of a paper. */
export function ActDialogs({ paper, act, onClose }: ActDialogsProps) {
  const { id, version } = paper
  const withdraw = useWithdrawPaper(id)
  const giveBack = useReturnPaper(id)
  const navigate = useNavigate()
  return (
    <>
      <ActDialog opened={act === 'submit'} title={movesText.submitTitle} onClose={onClose}>
        <Suspense fallback={null}>
          <SubmitForm paper={paper} onClose={onClose} />
        </Suspense>
      </ActDialog>
      <ActDialog opened={act === 'sign-on-paper'} title={movesText.signOnPaperTitle} onClose={onClose}>
        <SignOnPaperForm paper={paper} onClose={onClose} />
      </ActDialog>
      <ActDialog opened={act === 'withdraw'} title={movesText.withdrawTitle} onClose={onClose}>
        <ReasonForm
          draftKey={`withdraw-${id}`}
          lead={movesText.withdrawLead}
          act={movesText.withdrawAct}
          send={(reason, idempotencyKey) => withdraw.mutateAsync({ body: { version, reason }, idempotencyKey })}
          onDone={() => {
            void notify(movesText.withdrawn)
            onClose()
          }}
          onClose={onClose}
        />
      </ActDialog>
      <ActDialog opened={act === 'return'} title={movesText.returnTitle} onClose={onClose}>
        <ReasonForm
          draftKey={`return-${id}`}
          lead={movesText.returnLead}
          act={movesText.returnAct}
          send={(reason, idempotencyKey) => giveBack.mutateAsync({ body: { version, reason }, idempotencyKey })}
          onDone={() => {
            void notify(movesText.returned)
            // the paper is a draft again, and no longer the signer's to read
            void navigate(paths.myWork())
          }}
          onClose={onClose}
        />
      </ActDialog>
      <SignDialog paper={paper} opened={act === 'sign'} onClose={onClose} />
    </>
  )
}

/** Signs exactly the text that is shown. */
function SignDialog({ paper, opened, onClose }: { paper: Conclusion; opened: boolean; onClose: () => void }) {
  const signing = useSignPaper(paper.id)
  const onceKey = useOnceKey()
  const { version, textSha256 } = paper
  const sign = () =>
    signing.mutate(
      { body: { version, textSha256 }, idempotencyKey: onceKey.keyFor([version, textSha256]) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(movesText.signed)
          onClose()
        },
      },
    )
  return (
    <ConfirmDialog
      opened={opened}
      title={movesText.signTitle(paperTitle(paper))}
      message={movesText.signMessage(`${textSha256.slice(0, 12)}…`)}
      confirmLabel={movesText.signAct}
      busy={signing.isPending}
      error={signing.isError ? describeError(signing.error) : null}
      onConfirm={sign}
      onClose={onClose}
    />
  )
}
