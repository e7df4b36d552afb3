import { fileText } from '../../../lib/file-text.ts'
import type { ErrorCode } from '@phoihop/contract/error-codes'
import { ACT_FORMS, type ActForm } from './act-forms.ts'
import { formText } from './form-text.ts'
import type { ActEntry, ActName } from './send-act.ts'
import type { Upload } from '../../../lib/use-uploads.ts'

const MAX_FILES = 10

/** Which input a refusal belongs to. */
export const HOMES: Partial<Record<ErrorCode, string>> = {
  'tasks/words-missing': 'words',
  'tasks/percent-missing': 'percent',
  'tasks/percent-out-of-range': 'percent',
  'tasks/product-paper-missing': 'productNumber',
  'tasks/deadline-not-a-day': 'productOn',
  'tasks/address-unknown': 'suggestedId',
  'tasks/file-unknown': 'fileIds',
  'tasks/letter-missing': 'letterNumber',
  'tasks/extension-not-later': 'day',
  'tasks/extension-in-the-past': 'day',
  'tasks/extension-past-next-period': 'day',
  'tasks/deadline-same': 'day',
  'tasks/deadline-before-paper': 'day',
  'tasks/deadline-day-missing': 'day',
  'tasks/deadline-day-unwanted': 'day',
  'tasks/day-in-the-past': 'day',
  'tasks/person-unknown': 'membershipId',
  'tasks/response-unknown': 'correctsId',
  'tasks/unit-already': 'organisationId',
}

interface Circumstances {
  wantsPaper: boolean
  uploads: readonly (Pick<Upload, 'file' | 'error'> & { waits?: boolean })[]
}

/** What can be said before sending: input → sentence. The server decides all the same. */
export function findActMistakes(
  act: ActName,
  entry: ActEntry,
  { wantsPaper, uploads }: Circumstances,
): Record<string, string> {
  const form = ACT_FORMS[act]
  const mistakes: Record<string, string> = {}
  if (form.wordsRequired && entry.words === '') mistakes.words = formText.wordsMissing
  if (form.percent && !isPercent(entry.percent)) mistakes.percent = formText.percentWrong
  if (form.product && wantsPaper && entry.productNumber.trim() === '') mistakes.productNumber = formText.productMissing
  Object.assign(mistakes, furtherMistakes(form, entry, uploads.length))
  if (uploads.length > MAX_FILES) mistakes.fileIds = formText.tooMany
  else if (uploads.some((upload) => upload.file === null && upload.error === null && !upload.waits))
    mistakes.fileIds = fileText.uploadsRunning
  return mistakes
}

function furtherMistakes(form: ActForm, { more }: ActEntry, files: number): Record<string, string> {
  return {
    ...(form.day?.required && more.day === null && { day: formText.dayMissing }),
    ...(form.person && more.membershipId === null && { membershipId: formText.personMissing }),
    ...(more.onBehalf && more.letterNumber.trim() === '' && files === 0 && { letterNumber: formText.letterMissing }),
  }
}

function isPercent(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100
}
