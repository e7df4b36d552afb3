import type { Answer, Proposal } from '@phoihop/contract/proposal-shapes'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors, withoutField } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { proposalQueries, usePrepareAnswer, useRewriteAnswer } from './api.ts'
import { formText } from './form-text.ts'
import { useAttachments } from './use-attachments.ts'

export interface AnswerDraft {
  kind: Answer['kind']
  words: string
  letterNumber: string
  letterOn: string | null
  until: string | null
  forwardToId: string | null
  taskId: string | null
  alsoIds: readonly string[]
}

interface Given {
  proposal: Proposal
  answer: Answer | null
  onClose: () => void
}

const FIELDS = ['kind', 'words', 'letterNumber', 'letterOn', 'until', 'forwardToId', 'taskId', 'fileIds'] as const

/** The answer while it is written, new or a draft that is rewritten. */
export function useAnswerForm({ proposal, answer, onClose }: Given) {
  const [draft, setDraft] = useState<AnswerDraft>(() => draftOf(answer))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const attachments = useAttachments()
  const options = useQuery(proposalQueries.answerOptions(proposal.id)).data
  const preparing = usePrepareAnswer()
  const rewriting = useRewriteAnswer(answer?.id ?? '')
  const onceKey = useOnceKey()
  const outcome = {
    onSuccess: () => {
      void notify(formText.prepared)
      onClose()
    },
    onError: (error: unknown) => setErrors(toFormErrors(error, FIELDS)),
  }
  const busy = preparing.isPending || rewriting.isPending
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fileIds = attachments.fileIds()
    setErrors({ fields: fileIds === null ? { fileIds: formText.filesWait } : {}, general: null })
    if (fileIds === null || busy) return
    const { alsoIds, ...entry } = draft
    if (answer !== null) return rewriting.mutate({ ...entry, fileIds, version: answer.version }, outcome)
    const body = { ...entry, fileIds, proposalIds: [proposal.id, ...alsoIds] }
    preparing.mutate({ body, idempotencyKey: onceKey.keyFor(body) }, outcome)
  }
  const change = (part: Partial<AnswerDraft>) => {
    setDraft({ ...draft, ...part })
    setErrors(Object.keys(part).reduce(withoutField, errors))
  }
  return { draft, change, errors, submit, busy, options, attachments }
}

function draftOf(answer: Answer | null): AnswerDraft {
  return {
    kind: answer?.kind ?? 'written',
    words: answer?.words ?? '',
    letterNumber: answer?.letterNumber ?? '',
    letterOn: answer?.letterOn ?? null,
    until: answer?.until ?? null,
    forwardToId: answer?.forwardTo?.id ?? null,
    taskId: answer?.paper?.taskId ?? null,
    alsoIds: [],
  }
}
