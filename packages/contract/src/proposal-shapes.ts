import { ANSWER_KINDS, ANSWER_STATES } from '@phoihop/domain/proposals/answer-kinds'
import { ANSWER_TIMES } from '@phoihop/domain/proposals/answer-clock'
import { PROPOSAL_MOVES } from '@phoihop/domain/proposals/proposal-acts'
import { PROPOSAL_STATES } from '@phoihop/domain/proposals/proposal-state'
import { PROPOSAL_SOURCES } from '@phoihop/domain/settings/proposal-settings'
import { ASSIGNMENT_STATES } from '@phoihop/domain/tasks/assignment-moves'
import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import { z } from 'zod'
import { CivilDateText, Flag, PeriodCode, SearchWords, Uuid, Version, optionalLine, optionalWords } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'
import { FileBrief } from './task-shapes.ts'

export { ANSWER_KINDS, ANSWER_STATES, ANSWER_TIMES, PROPOSAL_SOURCES, PROPOSAL_STATES }

export const PROPOSAL_TEXT_MOST = 20_000
export const PROPOSAL_ORDERS = ['newest', 'due', 'asker'] as const
const FILES_MOST = 10

/** What a person writes of a proposal. */
export const ProposalEntry = z.strictObject({
  text: optionalWords(PROPOSAL_TEXT_MOST),
  askerIds: z.array(Uuid).min(1, 'Chưa chọn nơi kiến nghị').max(100),
  field: optionalLine(120),
  source: z.enum(PROPOSAL_SOURCES).default('own'),
  meetingId: Uuid.nullable().default(null),
  letterNumber: optionalLine(60),
  letterOn: CivilDateText.nullable().default(null),
  raisedOn: CivilDateText.nullable().default(null),
  addressedToId: Uuid.nullable().default(null),
  /** the office that takes it into its register; null: the one that serves the answering body, else the territory's */
  keeperId: Uuid.nullable().default(null),
  fileIds: z.array(Uuid).max(FILES_MOST).default([]),
})
export type ProposalEntry = z.input<typeof ProposalEntry>

/** Filters of the register; the export and every linked number use the same. */
export const ProposalFilter = {
  state: z.enum([...PROPOSAL_STATES, 'open']).optional(),
  time: z.enum(ANSWER_TIMES).optional(),
  kind: z.enum(ANSWER_KINDS).optional(),
  askerId: Uuid.optional(),
  addressedToId: Uuid.optional(),
  field: z.string().max(120).optional(),
  meetingId: Uuid.optional(),
  period: PeriodCode.optional(),
  mine: Flag.optional(),
  q: SearchWords,
}

const ProposalFields = {
  id: Uuid,
  /** "12/2017": its place in the territory's register */
  code: z.string(),
  text: z.string(),
  field: z.string().nullable(),
  source: z.enum(PROPOSAL_SOURCES),
  raisedOn: CivilDateText,
  askers: z.array(OrganisationBrief),
  addressedTo: OrganisationBrief.nullable(),
  state: z.enum(PROPOSAL_STATES),
  time: z.enum(ANSWER_TIMES),
  dueOn: CivilDateText,
  round: z.int(),
  /** kinds of the answers in force, the first published first */
  kinds: z.array(z.enum(ANSWER_KINDS)),
  answeredOn: CivilDateText.nullable(),
  /** answered after the last good day */
  answeredLate: z.boolean(),
  joinedCount: z.int(),
}

export const ProposalRow = z.strictObject(ProposalFields).meta({ id: 'ProposalRow' })
export type ProposalRow = z.output<typeof ProposalRow>

/** What the asker may follow of a task that answers: how it goes, not the paper. */
export const FollowedWork = z.strictObject({
  organisation: OrganisationBrief,
  state: z.enum(ASSIGNMENT_STATES),
  time: z.enum(TIME_STATES),
  dueOn: CivilDateText.nullable(),
  deadlineWords: z.string().nullable(),
  percent: z.int(),
  completedOn: CivilDateText.nullable(),
})
export type FollowedWork = z.output<typeof FollowedWork>

const AnswerPaper = z.strictObject({
  /** null: the reader does not see the paper, only what it answers */
  id: Uuid.nullable(),
  code: z.string().nullable(),
  issuedOn: CivilDateText.nullable(),
  ref: z.string().nullable(),
  itemId: Uuid.nullable(),
  /** the task, where the reader sees it */
  taskId: Uuid.nullable(),
})

export const Answer = z
  .strictObject({
    id: Uuid,
    version: Version,
    body: OrganisationBrief,
    kind: z.enum(ANSWER_KINDS),
    words: z.string().nullable(),
    letterNumber: z.string().nullable(),
    letterOn: CivilDateText.nullable(),
    until: CivilDateText.nullable(),
    forwardTo: OrganisationBrief.nullable(),
    paper: AnswerPaper.nullable(),
    quote: z.string().nullable(),
    work: z.array(FollowedWork),
    state: z.enum(ANSWER_STATES),
    returnReason: z.string().nullable(),
    preparedName: z.string(),
    publishedBy: z.string().nullable(),
    publishedOn: CivilDateText.nullable(),
    round: z.int(),
    files: z.array(FileBrief),
    /** the other proposals it answers that the reader sees */
    alsoTo: z.array(z.strictObject({ id: Uuid, code: z.string() })),
    can: z.strictObject({ edit: z.boolean(), submit: z.boolean(), return: z.boolean(), publish: z.boolean() }),
  })
  .meta({ id: 'Answer' })
export type Answer = z.output<typeof Answer>

export const AnswerEntry = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  words: optionalWords(PROPOSAL_TEXT_MOST),
  letterNumber: optionalLine(60),
  letterOn: CivilDateText.nullable().default(null),
  until: CivilDateText.nullable().default(null),
  forwardToId: Uuid.nullable().default(null),
  taskId: Uuid.nullable().default(null),
  fileIds: z.array(Uuid).max(FILES_MOST).default([]),
})
export type AnswerEntry = z.input<typeof AnswerEntry>

export const ProposalMove = z.strictObject({
  id: Uuid,
  act: z.enum(PROPOSAL_MOVES),
  round: z.int(),
  at: z.string(),
  byName: z.string(),
  post: z.string(),
  organisation: OrganisationBrief.nullable(),
  words: z.string().nullable(),
})
export type ProposalMove = z.output<typeof ProposalMove>

/** One proposal whole. */
export const Proposal = z
  .strictObject({
    ...ProposalFields,
    version: Version,
    keeper: OrganisationBrief,
    meeting: z.strictObject({ id: Uuid, title: z.string(), heldOn: CivilDateText }).nullable(),
    letterNumber: z.string().nullable(),
    letterOn: CivilDateText.nullable(),
    firstDueOn: CivilDateText,
    files: z.array(FileBrief),
    /** what says the same and is answered for it */
    joinedInto: z.strictObject({ id: Uuid, code: z.string() }).nullable(),
    /** those joined here that the reader sees, each with its own words */
    joined: z.array(
      z.strictObject({ id: Uuid, code: z.string(), text: z.string(), askers: z.array(OrganisationBrief) }),
    ),
    agenda: z.array(
      z.strictObject({
        agendaItemId: Uuid,
        title: z.string(),
        meetingId: Uuid,
        meetingTitle: z.string(),
        heldOn: CivilDateText,
      }),
    ),
    answers: z.array(Answer),
    moves: z.array(ProposalMove),
    can: z.strictObject({
      correct: z.boolean(),
      address: z.boolean(),
      clarify: z.boolean(),
      explain: z.boolean(),
      opine: z.boolean(),
      raiseAgain: z.boolean(),
      withdraw: z.boolean(),
      join: z.boolean(),
      split: z.boolean(),
      schedule: z.boolean(),
      answer: z.boolean(),
    }),
  })
  .meta({ id: 'Proposal' })
export type Proposal = z.output<typeof Proposal>

export const SimilarProposal = z.strictObject({
  id: Uuid,
  code: z.string(),
  text: z.string(),
  state: z.enum(PROPOSAL_STATES),
  askers: z.array(OrganisationBrief),
  raisedOn: CivilDateText,
  /** 0–100 */
  likeness: z.int(),
  reasons: z.strictObject({ words: z.array(z.string()), sameField: z.boolean(), sameAddressee: z.boolean() }),
})
export type SimilarProposal = z.output<typeof SimilarProposal>
