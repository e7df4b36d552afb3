import type { PaperReading } from '@phoihop/contract/reading-shapes'
import { PAPER_TEXT_MAX_BYTES } from '@phoihop/domain/conclusions/paper-text'
import { fold } from '@phoihop/domain/vietnamese-text'
import { useRef, useState } from 'react'
import { ERROR_TEXTS } from '../../../lib/error-texts.ts'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { useDraft } from '../../../lib/use-draft.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { useCreatePaper } from '../api.ts'
import { emptyHeader, HEADER_NAMES, type HeaderTyped, toHeader, withProposals } from '../header/header-form.ts'
import { entryText } from './entry-text.ts'
import { headerFromReading } from './from-reading.ts'
import { findMeetingMistakes, NEW_MEETING_NAMES, toMeetingEntry } from './meeting-typed.ts'
import { bytesOf } from './paper-text-field.tsx'
import { readHeaderDraft } from './read-header-draft.ts'
import { noteOf, readNoteDraft } from './reading-note.ts'
import { useMeetingPart } from './use-meeting-part.ts'
import { useReading } from './use-reading.ts'

const HOMES = {
  'request/too-large': 'text',
  'conclusions/text-empty': 'text',
  'conclusions/text-too-large': 'text',
  'conclusions/secret-paper': 'text',
  'conclusions/issuer-unknown': 'issuerId',
  'conclusions/issuer-enters-own': 'issuerId',
  'conclusions/meeting-unknown': 'meetingId',
  'conclusions/recipient-unknown': 'recipients',
} as const

/** A new paper being entered: kept for this tab, what was read of it filled in, refusals at their inputs. */
export function useNewPaper(ownId: string, meetingId: string | null, onSaved: (id: string) => void) {
  const name = `conclusion:${meetingId ?? 'new'}`
  const textDraft = useDraft(`${name}:text`)
  const headerDraft = useDraft(`${name}:header`)
  const noteDraft = useDraft(`${name}:reading`)
  const typed: HeaderTyped = readHeaderDraft(headerDraft.words) ?? emptyHeader(ownId, meetingId)
  const note = readNoteDraft(noteDraft.words)
  const [proposed, setProposed] = useState<ReadonlySet<string>>(new Set())
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [readText, setReadText] = useState<string | null>(null)
  // text of a file that is mended by hand and read again is still that file's
  const again = useRef(false)
  const creating = useCreatePaper()
  const onceKey = useOnceKey()
  const meeting = useMeetingPart(name, ownId, meetingId)

  const takeReading = (reading: PaperReading) => {
    const { format, convertedFrom } = reading.source
    // the head alone says nothing of the text, nor of the file it came from
    const isHead = format === 'metadata'
    const isFile = format !== 'pasted' && !isHead
    const text = isFile || convertedFrom !== null ? reading.text : textDraft.words
    textDraft.setWords(text)
    if (!isHead) setReadText(text)
    const next = withProposals(typed, proposals(reading, typed, ownId), proposed)
    const taken = HEADER_NAMES.filter((one) => next[one] !== typed[one] && one !== 'sensitivity')
    setProposed(new Set([...proposed, ...taken]))
    const kept =
      (again.current || isHead) && note ? { fileId: note.fileId, fileName: note.fileName, format: note.format } : {}
    const found = { ...noteOf(reading), ...kept }
    again.current = false
    noteDraft.setWords(JSON.stringify(found))
    headerDraft.setWords(JSON.stringify({ ...next, ...meeting.take(found, next) }))
    setErrors(reading.secret ? { ...NO_ERRORS, fields: { text: ERROR_TEXTS['conclusions/secret-paper'] } } : NO_ERRORS)
  }
  const reading = useReading(takeReading)

  const change = (part: Partial<HeaderTyped>) => {
    setProposed((now) => new Set([...now].filter((one) => !(one in part))))
    headerDraft.setWords(JSON.stringify({ ...typed, ...part }))
  }
  const changeText = (text: string) => {
    textDraft.setWords(text)
    if (text === '') noteDraft.setWords('')
    // typing a letter reads nothing; pasting does
    else if (Math.abs(text.length - textDraft.words.length) >= 40) {
      again.current = false
      reading.readText(text)
    }
  }
  const forget = () => {
    reading.cancel()
    for (const draft of [textDraft, headerDraft, noteDraft]) draft.setWords('')
    meeting.forget()
    setProposed(new Set())
    setErrors(NO_ERRORS)
  }
  const submit = () => {
    if (creating.isPending) return
    const { issuerId } = typed
    const newMeeting = meeting.choice === 'new' ? toMeetingEntry(meeting.typed) : null
    const mistakes = {
      ...findMistakes(typed, textDraft.words),
      ...(meeting.choice === 'new' ? findMeetingMistakes(meeting.typed) : {}),
    }
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || issuerId === null) return
    const header = { ...toHeader(typed), meetingId: newMeeting === null ? typed.meetingId : null }
    const entry = { ...header, issuerId, text: textDraft.words, fileId: note?.fileId ?? null, newMeeting }
    creating.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: (paper) => {
          onceKey.done()
          for (const draft of [textDraft, headerDraft, noteDraft, meeting]) draft.forget()
          onSaved(paper.id)
        },
        onError: (error) => setErrors(toFormErrors(error, [...HEADER_NAMES, ...NEW_MEETING_NAMES, 'text'], HOMES)),
      },
    )
  }
  const isUnread = textDraft.words.trim() !== '' && reading.progress === null && textDraft.words !== readText
  const rereadText = () => {
    again.current = true
    reading.readText(textDraft.words)
  }
  const readAgain = isUnread && (note === null || readText !== null) ? rereadText : null
  return {
    typed,
    change,
    text: textDraft.words,
    changeText,
    proposed,
    errors,
    submit,
    forget,
    reading,
    readAgain,
    note,
    meeting,
    busy: creating.isPending,
  }
}

/** Of a reading what may fill the form: the issuer only where the form still names the own office. */
function proposals(reading: PaperReading, typed: HeaderTyped, ownId: string): Partial<HeaderTyped> {
  const { issuerId, recipientBodies, ...header } = headerFromReading(reading)
  const isOwn = typed.issuerId === null || typed.issuerId === ownId
  return {
    ...header,
    recipientBodies: { ...recipientBodies, ...typed.recipientBodies },
    ...(issuerId && isOwn ? { issuerId } : {}),
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
