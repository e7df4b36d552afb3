import type { Conclusion, ConclusionEntry } from '@phoihop/contract/conclusions'
import { fold } from '@phoihop/domain/vietnamese-text'

/** What the inputs of a paper's header hold. `recipients` is one line each, as pasted. */
export interface HeaderTyped {
  form: Conclusion['form']
  issuerId: string | null
  meetingId: string | null
  number: string
  symbol: string
  subject: string
  place: string
  issuedOn: string | null
  signerAuthority: string
  signerPost: string
  signerName: string
  sensitivity: Conclusion['sensitivity']
  recipients: string
  /** folded words of a recipient line → the body it stands for; null: on purpose none */
  recipientBodies: Record<string, string | null>
  /** folded words of the lines whose bodies get the excerpt of their own work only */
  recipientExcerpts: readonly string[]
}

export const HEADER_NAMES = [
  'form',
  'issuerId',
  'meetingId',
  'number',
  'symbol',
  'subject',
  'place',
  'issuedOn',
  'signerAuthority',
  'signerPost',
  'signerName',
  'sensitivity',
  'recipients',
] as const

export function emptyHeader(issuerId: string | null, meetingId: string | null): HeaderTyped {
  return {
    form: 'notice',
    issuerId,
    meetingId,
    number: '',
    symbol: '',
    subject: '',
    place: '',
    issuedOn: null,
    signerAuthority: '',
    signerPost: '',
    signerName: '',
    sensitivity: 'internal',
    recipients: '',
    recipientBodies: {},
    recipientExcerpts: [],
  }
}

/** The lines of "Nơi nhận" without dashes and final marks. */
export function recipientLines(recipients: string): string[] {
  return recipients
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*[-–•+]\s*/u, '')
        .replace(/[;.,\s]+$/u, '')
        .trim(),
    )
    .filter((line) => line !== '')
}

export function toHeader(typed: HeaderTyped): Omit<ConclusionEntry, 'text' | 'issuerId'> {
  const { recipients, recipientBodies, recipientExcerpts, issuerId: _, ...rest } = typed
  return {
    ...rest,
    recipients: recipientLines(recipients).map((words) => ({
      words,
      organisationId: recipientBodies[fold(words)] ?? null,
      content: recipientExcerpts.includes(fold(words)) ? ('excerpt' as const) : ('whole' as const),
    })),
  }
}

export function fromPaper(paper: Conclusion): HeaderTyped {
  return {
    form: paper.form,
    issuerId: paper.issuer.id,
    meetingId: paper.meeting?.id ?? null,
    number: paper.number ?? '',
    symbol: paper.symbol ?? '',
    subject: paper.subject,
    place: paper.place ?? '',
    issuedOn: paper.issuedOn,
    signerAuthority: paper.signerAuthority ?? '',
    signerPost: paper.signerPost ?? '',
    signerName: paper.signerName ?? '',
    sensitivity: paper.sensitivity,
    recipients: paper.recipients.map((recipient) => recipient.words).join('\n'),
    recipientBodies: Object.fromEntries(
      paper.recipients.map(({ words, organisation }) => [fold(words), organisation?.id ?? null]),
    ),
    recipientExcerpts: paper.recipients.flatMap(({ words, content }) => (content === 'excerpt' ? [fold(words)] : [])),
  }
}

/** These never stand empty: a proposal replaces what the form began with. */
const OVERWRITTEN: ReadonlySet<string> = new Set(['form', 'issuerId', 'recipientBodies', 'recipientExcerpts'])

/** Proposals go where nothing is typed and where an earlier proposal still stands. */
export function withProposals(
  typed: HeaderTyped,
  proposed: Partial<HeaderTyped>,
  untouched: ReadonlySet<string>,
): HeaderTyped {
  const taken = Object.entries(proposed).filter(([name]) => {
    const now = Object.entries(typed).find(([key]) => key === name)?.[1]
    return now === '' || now === null || OVERWRITTEN.has(name) || untouched.has(name)
  })
  return { ...typed, ...Object.fromEntries(taken) }
}
