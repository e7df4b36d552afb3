import type { Regulation } from '@phoihop/contract/regulations'
import { useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { uploadFile } from '../../lib/upload-file.ts'
import { useSaveRegulation } from './api.ts'
import { draftOf, findMistakes, type RegulationDraft, toEntry } from './regulation-draft.ts'
import { text } from './text.ts'

const FIELDS = ['title', 'ownerId', 'signedOn', 'effectiveFrom', 'effectiveTo', 'fileId', 'parties']

/** What is typed of a regulation, and what happens when it is saved; its paper goes up first. */
export function useRegulationForm(
  regulation: Regulation | null,
  ownerId: string,
  onSaved: (saved: Regulation) => void,
) {
  const [draft, setDraft] = useState<RegulationDraft>(() => draftOf(regulation, ownerId))
  const [file, setFile] = useState<File | null>(null)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [busy, setBusy] = useState(false)
  const saving = useSaveRegulation(regulation)
  const change = (part: Partial<RegulationDraft>) => setDraft((now) => ({ ...now, ...part }))
  const submit = async () => {
    const fields = findMistakes(draft)
    setErrors({ fields, general: null })
    if (Object.keys(fields).length > 0 || busy) return
    setBusy(true)
    try {
      const fileId = file === null ? draft.fileId : (await uploadFile(file, {})).id
      const saved = await saving.mutateAsync(toEntry({ ...draft, fileId }))
      void notify(text.saved)
      onSaved(saved)
    } catch (error) {
      const inputs = draft.clauses.flatMap((_, i) => [`clauses.${i}.words`, `clauses.${i}.duty`])
      const homes = { 'files/type-refused': 'fileId', 'files/too-large': 'fileId' } as const
      setErrors(toFormErrors(error, [...FIELDS, ...inputs], homes))
    } finally {
      setBusy(false)
    }
  }
  return { draft, change, file, setFile, errors, busy, submit }
}
