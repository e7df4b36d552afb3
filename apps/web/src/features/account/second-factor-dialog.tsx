import { useState } from 'react'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Proof, useRenewRecoveryCodes, useStartSecondFactor, useStopSecondFactor } from './api.ts'
import { ConfirmFactorForm } from './confirm-factor-form.tsx'
import { ProofForm } from './proof-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { text } from './text.ts'

export type FactorAct = 'start' | 'renew' | 'stop'

interface SecondFactorDialogProps {
  act: FactorAct
  hasPassword: boolean
  onClose: () => void
}

const TITLES: Record<FactorAct, string> = { start: text.start, renew: text.renewCodes, stop: text.stop }
const LEADS: Record<FactorAct, string> = { start: text.factorOff, renew: text.renewHint, stop: text.stopHint }

/** Turning the second factor on, its recovery codes anew, or off: proof first, then what is to be kept. */
export function SecondFactorDialog({ act, hasPassword, onClose }: SecondFactorDialogProps) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const starting = useStartSecondFactor()
  const renewing = useRenewRecoveryCodes()
  const stopping = useStopSecondFactor()
  const send = (proof: Proof, onError: (error: unknown) => void) => {
    if (act === 'start') return starting.mutate(proof.password ?? null, { onError })
    if (act === 'renew')
      return renewing.mutate(proof, { onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes), onError })
    stopping.mutate(proof, {
      onSuccess: () => {
        void notify(text.factorStopped)
        onClose()
      },
      onError,
    })
  }
  const busy = starting.isPending || renewing.isPending || stopping.isPending
  return (
    <ActDialog opened title={codes ? text.recoveryTitle : TITLES[act]} onClose={codes ? () => undefined : onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={onClose} />
      ) : starting.data ? (
        <ConfirmFactorForm started={starting.data} onConfirmed={setCodes} onClose={onClose} />
      ) : (
        <ProofForm
          lead={LEADS[act]}
          saveLabel={text.goOn}
          danger={act === 'stop'}
          busy={busy}
          asks={{ password: hasPassword, code: act !== 'start' }}
          send={send}
          onClose={onClose}
        />
      )}
    </ActDialog>
  )
}
