import type { proposalsApi } from '@phoihop/contract/proposals'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import type { z } from 'zod'
import { type FormErrors, NO_ERRORS, toFormErrors, withoutField } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { useDraft } from '../../lib/use-draft.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { type NewProposal, proposalQueries, useCreateProposal } from './api.ts'
import { formText } from './form-text.ts'
import { useAttachments } from './use-attachments.ts'

export type ProposalOptions = z.output<typeof proposalsApi.options.response>

export interface ProposalDraft {
  askerIds: readonly string[]
  addressedToId: string | null
  keeperId: string | null
  field: string
  source: NonNullable<NewProposal['source']>
  meetingId: string
  letterNumber: string
  letterOn: string | null
  raisedOn: string | null
}

const FIELDS = [
  'text',
  'askerIds',
  'addressedToId',
  'keeperId',
  'field',
  'source',
  'meetingId',
  'letterNumber',
  'letterOn',
  'raisedOn',
  'fileIds',
] as const
/** the pause after which what is alike is looked for */
const PAUSE_MS = 500
const ASKED_LEAST = 12
const ASKED_MOST = 1000

/** The proposal while it is written: its words survive a reload, what is alike comes while typing. */
export function useProposalForm(options: ProposalOptions) {
  const today = useToday()
  const navigate = useNavigate()
  const { words, setWords, forget } = useDraft('new-proposal')
  const [draft, setDraft] = useState<ProposalDraft>(() => ({
    // who enters for others says for whom
    askerIds: options.can.enterForOthers ? [] : options.own.slice(0, 1).map((body) => body.id),
    addressedToId: null,
    keeperId: null,
    field: '',
    source: 'own',
    meetingId: '',
    letterNumber: '',
    letterOn: null,
    raisedOn: today,
  }))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const attachments = useAttachments()
  const creating = useCreateProposal()
  const onceKey = useOnceKey()
  const [asked] = useDebouncedValue(words.trim().slice(0, ASKED_MOST), PAUSE_MS)
  const { field, addressedToId } = draft
  const similar = useQuery({
    ...proposalQueries.similar({
      q: asked,
      ...(field !== '' && { field }),
      ...(addressedToId !== null && { addressedToId }),
    }),
    enabled: asked.length >= ASKED_LEAST,
  }).data
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fileIds = attachments.fileIds()
    const fields = findMistakes(words, draft, fileIds)
    setErrors({ fields, general: null })
    if (Object.keys(fields).length > 0 || fileIds === null || creating.isPending) return
    const body = entryOf(words, draft, fileIds)
    creating.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: (made) => {
          onceKey.done()
          forget()
          void notify(formText.sent(made.code))
          void navigate(paths.proposal(made.id))
        },
        onError: (error) => setErrors(toFormErrors(error, FIELDS, { 'proposals/said-already': 'text' })),
      },
    )
  }
  const change = (part: Partial<ProposalDraft>) => {
    setDraft({ ...draft, ...part })
    setErrors(Object.keys(part).reduce(withoutField, errors))
  }
  const type = (next: string) => {
    setWords(next)
    setErrors(withoutField(errors, 'text'))
  }
  const alike = asked.length < ASKED_LEAST ? [] : (similar?.rows ?? [])
  return { words, type, draft, change, errors, submit, attachments, alike, busy: creating.isPending }
}

function findMistakes(words: string, draft: ProposalDraft, fileIds: string[] | null): Record<string, string> {
  return {
    ...(words.trim() === '' && { text: formText.wordsMissing }),
    ...(draft.askerIds.length === 0 && { askerIds: formText.askerMissing }),
    ...(fileIds === null && { fileIds: formText.filesWait }),
  }
}

function entryOf(words: string, draft: ProposalDraft, fileIds: string[]): NewProposal {
  const { askerIds, addressedToId, keeperId, source, raisedOn } = draft
  return {
    text: words,
    askerIds: [...askerIds],
    field: draft.field || null,
    meetingId: draft.meetingId || null,
    letterNumber: source === 'letter' ? draft.letterNumber : null,
    letterOn: source === 'letter' ? draft.letterOn : null,
    addressedToId,
    keeperId,
    source,
    raisedOn,
    fileIds,
  }
}
