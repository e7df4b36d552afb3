import type { AddressOptions } from '@phoihop/contract/organisations'
import { PAPER_TEXT_MAX_BYTES } from '@phoihop/domain/conclusions/paper-text'
import { fold } from '@phoihop/domain/vietnamese-text'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ERROR_TEXTS } from '../../lib/error-texts.ts'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { useDraft } from '../../lib/use-draft.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { conclusionQueries, useCreatePaper } from './api.ts'
import { entryText } from './entry-text.ts'
import { emptyHeader, HEADER_NAMES, type HeaderTyped, toHeader, withProposals } from './header-form.ts'
import { bytesOf } from './paper-text-field.tsx'
import { proposeBodies } from './propose-bodies.ts'
import { proposeHeader } from './propose-header.ts'
import { readHeaderDraft } from './read-header-draft.ts'

const HOMES = { 'request/too-large': 'text' } as const

/** A new paper being typed: kept for this tab, proposals filled in, refusals at their inputs. */
export function useNewPaper(ownId: string, meetingId: string | null, onSaved: (id: string) => void) {
  const name = `conclusion:${meetingId ?? 'new'}`
  const textDraft = useDraft(`${name}:text`)
  const headerDraft = useDraft(`${name}:header`)
  const typed: HeaderTyped = readHeaderDraft(headerDraft.words) ?? emptyHeader(ownId, meetingId)
  const [proposed, setProposed] = useState<ReadonlySet<string>>(new Set())
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const options = useQuery(conclusionQueries.addressees()).data
  const creating = useCreatePaper()
  const onceKey = useOnceKey()

  const change = (part: Partial<HeaderTyped>) => {
    setProposed((now) => new Set([...now].filter((one) => !(one in part))))
    headerDraft.setWords(JSON.stringify({ ...typed, ...part }))
  }
  const changeText = (text: string) => {
    textDraft.setWords(text)
    // typing a letter proposes nothing; pasting does
    if (Math.abs(text.length - textDraft.words.length) < 40) return
    const next = withProposals(typed, proposals(text, typed, ownId, options), proposed)
    const taken = HEADER_NAMES.filter((one) => next[one] !== typed[one] && one !== 'sensitivity')
    setProposed(new Set([...proposed, ...taken]))
    headerDraft.setWords(JSON.stringify(next))
  }
  const forget = () => {
    textDraft.setWords('')
    headerDraft.setWords('')
    setProposed(new Set())
    setErrors(NO_ERRORS)
  }
  const submit = () => {
    if (creating.isPending) return
    const { issuerId } = typed
    const mistakes = findMistakes(typed, textDraft.words)
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || issuerId === null) return
    const entry = { ...toHeader(typed), issuerId, text: textDraft.words }
    creating.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: (paper) => {
          onceKey.done()
          textDraft.forget()
          headerDraft.forget()
          onSaved(paper.id)
        },
        onError: (error) => setErrors(toFormErrors(error, [...HEADER_NAMES, 'text'], HOMES)),
      },
    )
  }
  return {
    typed,
    change,
    text: textDraft.words,
    changeText,
    proposed,
    errors,
    submit,
    forget,
    busy: creating.isPending,
  }
}

function proposals(
  text: string,
  typed: HeaderTyped,
  ownId: string,
  options: AddressOptions | undefined,
): Partial<HeaderTyped> {
  const header = proposeHeader(text)
  if (!options) return header
  const { issuerId, recipientBodies } = proposeBodies(header.symbol ?? '', header.recipients ?? '', options)
  const isOwn = typed.issuerId === null || typed.issuerId === ownId
  return {
    ...header,
    recipientBodies: { ...recipientBodies, ...typed.recipientBodies },
    ...(issuerId !== null && isOwn ? { issuerId } : {}),
  }
}

/** What can be said before sending; the server decides all the same. */
function findMistakes(typed: HeaderTyped, text: string): Record<string, string> {
  const mistakes: Record<string, string> = {}
  if (fold(text) === '') mistakes.text = ERROR_TEXTS['conclusions/text-empty']
  else if (bytesOf(text) > PAPER_TEXT_MAX_BYTES) mistakes.text = ERROR_TEXTS['conclusions/text-too-large']
  if (typed.subject.trim() === '') mistakes.subject = entryText.subjectMissing
  if (typed.issuerId === null) mistakes.issuerId = entryText.issuerNone
  return mistakes
}
