import { ANSWERED_AS } from '@phoihop/domain/invitations/seat-answers'
import { MEETING_STATES } from '@phoihop/domain/meetings/meeting-states'
import { SEAT_ANSWERS, SEAT_ROLES } from '@phoihop/domain/meetings/seat-states'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { z } from 'zod'
import { CivilDateText, Uuid, Version, line, optionalLine } from './endpoint.ts'
import { HourText, MEETING_MODES } from './meetings.ts'
import { OrganisationBrief } from './organisations.ts'

/** One line of the expected composition: a post in a body, or in every body of a class. */
export const SeatRuleEntry = z
  .strictObject({
    /** a line that stands already; left out: a new one */
    id: Uuid.nullable().default(null),
    tierCode: z.enum(TIERS).nullable().default(null),
    role: z.enum(SEAT_ROLES).default('member'),
    post: line(300),
    organisationId: Uuid.nullable().default(null),
    classCode: optionalLine(40),
    count: z.int().min(1).max(20).default(1),
  })
  .refine((rule) => (rule.organisationId === null) !== (rule.classCode === null), {
    message: 'Chọn một cơ quan hoặc một nhóm cơ quan',
    path: ['organisationId'],
  })
export type SeatRuleEntry = z.input<typeof SeatRuleEntry>

export const SeatRuleRow = z.strictObject({
  id: Uuid,
  tierCode: z.enum(TIERS).nullable(),
  role: z.enum(SEAT_ROLES),
  post: z.string(),
  organisation: OrganisationBrief.nullable(),
  classCode: z.string().nullable(),
  className: z.string().nullable(),
  count: z.int(),
  /** how many seats it made; 0: on the meeting's day it stands for nobody */
  seats: z.int(),
})
export type SeatRuleRow = z.output<typeof SeatRuleRow>

/** One expected person: a holder of the post, an open seat of a body, or a guest without an account. */
export const SeatRow = z
  .strictObject({
    id: Uuid,
    version: Version,
    ruleId: Uuid.nullable(),
    tierCode: z.enum(TIERS).nullable(),
    role: z.enum(SEAT_ROLES),
    post: z.string(),
    organisation: OrganisationBrief.nullable(),
    /** the body of a guest, in words */
    bodyWords: z.string().nullable(),
    /** null: open, the body has not named anybody */
    name: z.string().nullable(),
    /** person: of the product · open: the body names who comes · guest: by a link */
    kind: z.enum(['person', 'open', 'guest']),
    email: z.string().nullable(),
    invitedAt: z.string().nullable(),
    remindedAt: z.string().nullable(),
    answer: z.enum(SEAT_ANSWERS),
    answeredAt: z.string().nullable(),
    answeredByName: z.string().nullable(),
    answeredAs: z.enum(ANSWERED_AS).nullable(),
    answerReason: z.string().nullable(),
    substituteName: z.string().nullable(),
    substitutePost: z.string().nullable(),
    can: z.strictObject({ answer: z.boolean() }),
  })
  .meta({ id: 'SeatRow' })
export type SeatRow = z.output<typeof SeatRow>

export const SeatCounts = z.strictObject({
  total: z.int(),
  accepted: z.int(),
  declined: z.int(),
  substitute: z.int(),
  silent: z.int(),
})

const LetterFacts = z.strictObject({
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: CivilDateText.nullable(),
  signerAuthority: z.string().nullable(),
  signerPost: z.string().nullable(),
  signerName: z.string().nullable(),
  note: z.string().nullable(),
  calledAt: z.string().nullable(),
  calledByName: z.string().nullable(),
})

export const Invitations = z
  .strictObject({
    /** 0: nothing is written yet */
    version: z.int(),
    letter: LetterFacts,
    /** the symbol papers of this kind bear; null: nobody knows it */
    proposedSymbol: z.string().nullable(),
    rules: z.array(SeatRuleRow),
    /** those the reader may see */
    seats: z.array(SeatRow),
    counts: SeatCounts,
    /** where lines may be copied from */
    templates: z.strictObject({
      series: z.strictObject({ name: z.string(), lines: z.int() }).nullable(),
      last: z.strictObject({ title: z.string(), heldOn: CivilDateText, lines: z.int() }).nullable(),
    }),
    can: z.strictObject({ keep: z.boolean(), call: z.boolean(), remind: z.boolean(), template: z.boolean() }),
  })
  .meta({ id: 'Invitations' })
export type Invitations = z.output<typeof Invitations>

/** What everybody who sees a meeting needs at once: the own seats, and whether there is a chair. */
export const InvitationStanding = z
  .strictObject({
    mine: z.array(SeatRow),
    /** the chair declined without a substitute */
    chairDeclined: z.strictObject({ name: z.string(), reason: z.string().nullable() }).nullable(),
    counts: SeatCounts.nullable(),
  })
  .meta({ id: 'InvitationStanding' })

export const AnswerFields = {
  answer: z.enum(['accepted', 'declined', 'substitute']),
  /** why not; compulsory then */
  reason: optionalLine(1000),
  /** who comes to an open seat */
  name: optionalLine(120),
  substituteName: optionalLine(120),
  substitutePost: optionalLine(300),
}
export const SeatAnswerEntry = z.strictObject({ version: Version, ...AnswerFields })
export type SeatAnswerEntry = z.input<typeof SeatAnswerEntry>

export const InvitedMeeting = z.strictObject({
  id: Uuid,
  title: z.string(),
  state: z.enum(MEETING_STATES),
  heldOn: CivilDateText,
  beginsAt: HourText.nullable(),
  endsAt: HourText.nullable(),
  mode: z.enum(MEETING_MODES).nullable(),
  place: z.string().nullable(),
  chairName: z.string().nullable(),
  chairPost: z.string().nullable(),
  answerBy: CivilDateText.nullable(),
  cancelReason: z.string().nullable(),
  convener: OrganisationBrief,
})

/** An invitation that waits on "Việc của tôi". */
export const WaitingInvitation = z.strictObject({ meeting: InvitedMeeting, seat: SeatRow })
export type WaitingInvitation = z.output<typeof WaitingInvitation>

/** What a guest sees by the link, and nothing else. */
export const GuestInvitation = z
  .strictObject({
    meeting: InvitedMeeting.omit({ id: true, convener: true }).extend({ convener: z.string() }),
    agenda: z.array(z.string()),
    note: z.string().nullable(),
    seat: z.strictObject({
      version: Version,
      name: z.string(),
      post: z.string(),
      bodyWords: z.string().nullable(),
      answer: z.enum(SEAT_ANSWERS),
      answerReason: z.string().nullable(),
      substituteName: z.string().nullable(),
      substitutePost: z.string().nullable(),
    }),
    /** the meeting for the own calendar (text/calendar) */
    calendar: z.string(),
    can: z.strictObject({ answer: z.boolean() }),
  })
  .meta({ id: 'GuestInvitation' })
export type GuestInvitation = z.output<typeof GuestInvitation>
