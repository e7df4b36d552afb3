import { PAPER_FORMS, SENSITIVITIES } from '@phoihop/contract/conclusions'
import { z } from 'zod'
import type { HeaderTyped } from '../header/header-form.ts'

const Kept = z.object({
  form: z.enum(PAPER_FORMS),
  issuerId: z.string().nullable(),
  meetingId: z.string().nullable(),
  number: z.string(),
  symbol: z.string(),
  subject: z.string(),
  place: z.string(),
  issuedOn: z.string().nullable(),
  signerAuthority: z.string(),
  signerPost: z.string(),
  signerName: z.string(),
  sensitivity: z.enum(SENSITIVITIES),
  recipients: z.string(),
  recipientBodies: z.record(z.string(), z.string().nullable()),
  recipientExcerpts: z.array(z.string()).default([]),
})

/** The header kept by this tab; null when nothing, or nothing readable, is kept. */
export function readHeaderDraft(words: string): HeaderTyped | null {
  try {
    return Kept.parse(JSON.parse(words))
  } catch {
    return null
  }
}
