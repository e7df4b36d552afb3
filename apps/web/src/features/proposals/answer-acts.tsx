import { Button, Stack, Textarea } from '@mantine/core'
import type { Answer, Proposal } from '@phoihop/contract/proposal-shapes'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { AnswerForm } from './answer-form.tsx'
import { type AnswerMove, useMoveAnswer } from './api.ts'
import { formText } from './form-text.ts'
import classes from './proposal-view.module.css'

const DONE: Record<AnswerMove['move'], string> = {
  submit: formText.submitted,
  return: formText.returned,
  publish: formText.published,
  discard: formText.discarded,
}

/** What may be done with an answer before it is published. */
export function AnswerActs({ answer, proposal }: { answer: Answer; proposal: Proposal }) {
  const [opened, setOpened] = useState<'edit' | 'publish' | 'return' | null>(null)
  const [error, setError] = useState<string | null>(null)
  const moving = useMoveAnswer(answer.id)
  const close = () => setOpened(null)
  const move = (name: AnswerMove['move'], reason: string | null = null) =>
    moving.mutate(
      { version: answer.version, move: name, reason },
      {
        onSuccess: () => {
          void notify(DONE[name])
          close()
        },
        onError: (failure) =>
          opened === null ? void notify(describeError(failure)) : setError(describeError(failure)),
      },
    )
  const { can } = answer
  if (!can.edit && !can.submit && !can.return && !can.publish) return null
  const open = (name: 'edit' | 'publish' | 'return') => {
    setError(null)
    setOpened(name)
  }
  return (
    <div className={classes.acts}>
      {can.publish && <Button onClick={() => open('publish')}>{formText.publish}</Button>}
      {can.submit && !can.publish && (
        <Button loading={moving.isPending} onClick={() => move('submit')}>
          {formText.submit}
        </Button>
      )}
      {can.return && (
        <Button variant="default" onClick={() => open('return')}>
          {formText.return}
        </Button>
      )}
      {can.edit && (
        <>
          <Button variant="default" onClick={() => open('edit')}>
            {formText.edit}
          </Button>
          <Button variant="subtle" onClick={() => move('discard')}>
            {formText.discard}
          </Button>
        </>
      )}
      <ConfirmDialog
        opened={opened === 'publish'}
        title={formText.publish}
        message={formText.publishLead}
        confirmLabel={formText.publish}
        error={error}
        busy={moving.isPending}
        onConfirm={() => move('publish')}
        onClose={close}
      />
      <ActDialog opened={opened === 'return'} title={formText.returnTitle} onClose={close}>
        <ReturnForm busy={moving.isPending} error={error} onSend={(reason) => move('return', reason)} onClose={close} />
      </ActDialog>
      <ActDialog opened={opened === 'edit'} title={formText.answerEdit} onClose={close}>
        <AnswerForm proposal={proposal} answer={answer} onClose={close} />
      </ActDialog>
    </div>
  )
}

interface ReturnFormProps {
  busy: boolean
  error: string | null
  onSend: (reason: string) => void
  onClose: () => void
}

function ReturnForm({ busy, error, onSend, onClose }: ReturnFormProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') onSend(reason)
  }
  return (
    <form onSubmit={submit} noValidate aria-label={formText.returnTitle}>
      <Stack gap="md">
        <Textarea
          label={formText.reason}
          data-autofocus
          autosize
          minRows={3}
          maxLength={2000}
          value={reason}
          error={missing && formText.reasonMissing}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormAlert message={error} />
        <SaveActs saveLabel={formText.returnTitle} cancelLabel={formText.cancel} busy={busy} onCancel={onClose} />
      </Stack>
    </form>
  )
}
