import { formatDay } from '../../../lib/format.ts'
import { entryText } from '../enter/entry-text.ts'
import { HEADER_NAMES, type HeaderTyped } from './header-form.ts'
import { FORM_LABELS, SENSITIVITY_LABELS } from '../text.ts'
import type { Difference } from '../version-conflict.tsx'

const LABELS: Record<(typeof HEADER_NAMES)[number], string> = {
  form: entryText.form,
  issuerId: entryText.issuer,
  meetingId: entryText.meeting,
  number: entryText.number,
  symbol: entryText.symbol,
  subject: entryText.subject,
  place: entryText.place,
  issuedOn: entryText.issuedOn,
  signerAuthority: entryText.signerAuthority,
  signerPost: entryText.signerPost,
  signerName: entryText.signerName,
  sensitivity: entryText.sensitivity,
  recipients: entryText.recipients,
}

/** Where two headers differ, in words; ids are named by `nameOf`. */
export function compareHeaders(mine: HeaderTyped, theirs: HeaderTyped, nameOf: (id: string) => string): Difference[] {
  const shown = (typed: HeaderTyped, name: (typeof HEADER_NAMES)[number]) => {
    const value = typed[name]
    if (value === null || value === '') return entryText.empty
    if (name === 'issuedOn') return formatDay(value)
    if (name === 'form') return FORM_LABELS[typed.form]
    if (name === 'sensitivity') return SENSITIVITY_LABELS[typed.sensitivity]
    return name === 'issuerId' || name === 'meetingId' ? nameOf(value) : value
  }
  return HEADER_NAMES.filter((name) => mine[name] !== theirs[name]).map((name) => ({
    label: LABELS[name],
    mine: shown(mine, name),
    theirs: shown(theirs, name),
  }))
}
