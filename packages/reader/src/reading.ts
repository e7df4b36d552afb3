import type { CivilDate } from '@phoihop/domain/civil-date'

/** A piece of the source text, in UTF-16 code units of the text as it was given; `end` is exclusive. */
export type Span = { start: number; end: number }

export type Force = 'order' | 'request' | 'must' | 'commitment' | 'continuing'
export type Addressee = 'body' | 'class' | 'post'
export type DeadlineKind =
  | 'day'
  | 'datetime'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'school-year'
  | 'range'
  | 'from'
  | 'recurring'
  | 'event'
  | 'standing'
  | 'none'
export type Recurrence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly'

/** `text` stands in the source word for word; `dueOn` is the last good day. Times are `HH:MM` in Vietnam. */
export type Deadline = {
  kind: DeadlineKind
  text: string | null
  dueOn: CivilDate | null
  dueTime: string | null
  startOn: CivilDate | null
  recurrence: Recurrence | null
}

export type Assignment = {
  ref: string
  span: Span
  quote: string
  force: Force
  lead: string[]
  coordinating: string[]
  except: string[]
  addressee: Addressee
  deadline: Deadline
  answersProposal: boolean
  output: string | null
}

export type DocumentHeader = {
  kind: 'conclusion' | 'notice'
  number: string | null
  symbol: string | null
  issuedOn: CivilDate | null
  place: string | null
  subject: string | null
  issuer: string | null
  signer: Signer
  recipients: string[]
}
export type Signer = { authority: string | null; post: string | null; name: string | null }

export type Tier = 'central' | 'province' | 'district' | 'commune' | 'village'
export type Period = { kind: 'month' | 'quarter' | 'half-year' | 'year'; year: number; index: number | null }
export type Attendee = { tier: Tier | null; text: string }
export type Meeting = {
  heldOn: CivilDate | null
  mode: 'online' | 'in-person' | 'hybrid' | null
  period: Period | null
  chair: { name: string | null; post: string | null }
  attendees: Attendee[]
}

/** What a paper says, in the format reading/1 (packages/reader/README.md). Every key is always present. */
export type Reading = {
  format: 'reading/1'
  document: DocumentHeader
  meeting: Meeting
  assignments: Assignment[]
}
