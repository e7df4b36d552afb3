import { ACTS_ON_BEHALF } from '@phoihop/domain/tasks/assignment-acts'
import { ASSIGNMENT_STATES, RESPONSE_ACTS } from '@phoihop/domain/tasks/assignment-moves'
import { DEADLINE_KINDS, RECURRENCES } from '@phoihop/domain/tasks/deadline'
import { ADDRESS_ROLES } from '@phoihop/domain/tasks/resolve-addresses'
import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import { z } from 'zod'
import { CivilDateText, optionalLine, Uuid, Version } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

export const TASK_FORCES = ['order', 'request', 'must', 'commitment', 'continuing'] as const

export const Deadline = z
  .strictObject({
    kind: z.enum(DEADLINE_KINDS),
    words: optionalLine(300),
    dueOn: CivilDateText.nullable().default(null),
    dueTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'Giờ không đúng mẫu giờ:phút')
      .nullable()
      .default(null),
    startOn: CivilDateText.nullable().default(null),
    recurrence: z.enum(RECURRENCES).nullable().default(null),
    reviewOn: CivilDateText.nullable().default(null),
  })
  .meta({ id: 'Deadline' })
export type Deadline = z.output<typeof Deadline>

/** One addressee of a task: exactly one of a body and a class. */
export const AddressEntry = z
  .strictObject({
    role: z.enum(ADDRESS_ROLES),
    organisationId: Uuid.nullable().default(null),
    classCode: z.string().max(60).nullable().default(null),
    words: optionalLine(300),
  })
  .refine((a) => (a.organisationId === null) !== (a.classCode === null), 'Chọn một cơ quan hoặc một nhóm')
export type AddressEntry = z.output<typeof AddressEntry>

export const TaskEntry = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  /** the hash of the text the span counts in: refused when the paper has been written on since */
  textSha256: z.string().max(64).optional(),
  force: z.enum(TASK_FORCES),
  output: optionalLine(300),
  wantsPaper: z.boolean().default(false),
  answersProposal: z.boolean().default(false),
  deadline: Deadline,
  addresses: z.array(AddressEntry).min(1, 'Chưa chọn nơi chủ trì').max(400),
})
export type TaskEntry = z.input<typeof TaskEntry>

/** How many assignments of a task stand where, of those the reader may see. */
export const RollUp = z.strictObject({
  total: z.int(),
  accepted: z.int(),
  reported: z.int(),
  overdue: z.int(),
  unacknowledged: z.int(),
  returned: z.int(),
  /** requests for more time that wait for a decision */
  extending: z.int(),
  /** the class through which all of them were reached; null: named themselves, or of several classes */
  classCode: z.string().nullable(),
})
export type RollUp = z.output<typeof RollUp>

export const TaskAddress = z.strictObject({
  role: z.enum(ADDRESS_ROLES),
  organisation: OrganisationBrief.nullable(),
  class: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  words: z.string().nullable(),
})
export type TaskAddress = z.output<typeof TaskAddress>

/** A task as it stands in its paper. */
export const PaperTask = z
  .strictObject({
    id: Uuid,
    ref: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    force: z.enum(TASK_FORCES),
    output: z.string().nullable(),
    wantsPaper: z.boolean(),
    answersProposal: z.boolean(),
    deadline: Deadline,
    addresses: z.array(TaskAddress),
    rollUp: RollUp,
    version: Version,
  })
  .meta({ id: 'PaperTask' })
export type PaperTask = z.output<typeof PaperTask>

export const PaperBrief = z.strictObject({
  id: Uuid,
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  subject: z.string(),
  issuedOn: CivilDateText.nullable(),
  issuer: OrganisationBrief,
})
export type PaperBrief = z.output<typeof PaperBrief>

const AssignmentFields = {
  id: Uuid,
  /** the body it was given to, by the name of the paper's day */
  organisation: OrganisationBrief,
  /** who answers for it now; null while that is the same body */
  holder: OrganisationBrief.nullable(),
  role: z.enum(['lead', 'coordinating']),
  /** the period of recurring work (2017-Q3); null for work that is done once */
  occurrence: z.string().nullable(),
  state: z.enum(ASSIGNMENT_STATES),
  time: z.enum(TIME_STATES),
  /** days past the last good day; 0 when not late */
  lateDays: z.int(),
  deadline: z.strictObject({
    kind: z.enum(DEADLINE_KINDS),
    words: z.string().nullable(),
    /** the one in force */
    dueOn: CivilDateText.nullable(),
    /** the first one, where another was approved after it; both clocks are shown */
    firstDueOn: CivilDateText.nullable(),
    /** days past the first one, where there is another */
    firstLateDays: z.int(),
  }),
  /** work without a last day: when a word is asked for next */
  reviewOn: CivilDateText.nullable(),
  /** the person inside the unit it was handed on to; id: of the post */
  handedTo: z.strictObject({ id: Uuid, fullName: z.string(), post: z.string() }).nullable(),
  /** what the lead says of a coordinating unit: it did, it did not; null: nothing yet */
  coordination: z.enum(['yes', 'no']).nullable(),
  /** how often more time was given, and the day asked for while a request waits */
  extensions: z.strictObject({ approved: z.int(), asksFor: CivilDateText.nullable() }),
  percent: z.int(),
  assignedOn: CivilDateText,
  acknowledgeBy: CivilDateText,
  acknowledgedOn: CivilDateText.nullable(),
  completedOn: CivilDateText.nullable(),
  acceptedOn: CivilDateText.nullable(),
  /** the days of the slips and letters that urged it */
  urgedOn: z.array(CivilDateText),
  version: Version,
}

export const AssignmentRow = z
  .strictObject({
    ...AssignmentFields,
    task: z.strictObject({
      id: Uuid,
      ref: z.string(),
      quote: z.string(),
      force: z.enum(TASK_FORCES),
      field: z.string().nullable(),
    }),
    paper: z.strictObject({
      id: Uuid,
      number: z.string().nullable(),
      symbol: z.string().nullable(),
      issuedOn: CivilDateText,
    }),
  })
  .meta({ id: 'AssignmentRow' })
export type AssignmentRow = z.output<typeof AssignmentRow>

export const FileBrief = z.strictObject({ id: Uuid, name: z.string(), mediaType: z.string(), bytes: z.int() })
export type FileBrief = z.output<typeof FileBrief>

export const Response = z
  .strictObject({
    id: Uuid,
    act: z.enum(RESPONSE_ACTS),
    toState: z.enum(ASSIGNMENT_STATES),
    at: z.string(),
    personName: z.string(),
    post: z.string(),
    organisationName: z.string(),
    words: z.string().nullable(),
    percent: z.int().nullable(),
    productNumber: z.string().nullable(),
    productOn: CivilDateText.nullable(),
    /** whom else it is about: the unit suggested, the one it was given to instead, the lead it was taken from */
    suggested: OrganisationBrief.nullable(),
    /** entered by the office that follows the work, after a letter of the unit */
    onBehalf: z.boolean(),
    letterNumber: z.string().nullable(),
    letterOn: CivilDateText.nullable(),
    /** of acts on a deadline: before, and after or asked for */
    dayFrom: CivilDateText.nullable(),
    dayTo: CivilDateText.nullable(),
    obstacle: z.string().nullable(),
    handedTo: z.strictObject({ fullName: z.string(), post: z.string() }).nullable(),
    /** the response this one corrects, and the one that corrects this */
    correctsId: Uuid.nullable(),
    correctedById: Uuid.nullable(),
    files: z.array(FileBrief),
  })
  .meta({ id: 'Response' })
export type Response = z.output<typeof Response>

export const Assignment = z
  .strictObject({
    ...AssignmentFields,
    taskId: Uuid,
    className: z.string().nullable(),
    responses: z.array(Response),
    can: z.strictObject({
      acknowledge: z.boolean(),
      reportProgress: z.boolean(),
      reportDone: z.boolean(),
      return: z.boolean(),
      accept: z.boolean(),
      sendBack: z.boolean(),
      reassign: z.boolean(),
      suspend: z.boolean(),
      resume: z.boolean(),
      withdraw: z.boolean(),
      contribute: z.boolean(),
      noteCoordinated: z.boolean(),
      noteNotCoordinated: z.boolean(),
      requestExtension: z.boolean(),
      takeBackExtension: z.boolean(),
      approveExtension: z.boolean(),
      refuseExtension: z.boolean(),
      correctDeadline: z.boolean(),
      requestReopen: z.boolean(),
      reopen: z.boolean(),
      refuseReopen: z.boolean(),
      handOn: z.boolean(),
      takeBack: z.boolean(),
      correct: z.boolean(),
    }),
    /** what the reader may enter for the unit, after its letter */
    onBehalf: z.array(z.enum(ACTS_ON_BEHALF)),
    /** somebody asks to open the finished work again, since that day */
    reopenAskedOn: CivilDateText.nullable(),
  })
  .meta({ id: 'Assignment' })
export type Assignment = z.output<typeof Assignment>

/** One task: the sentence with its context first, then the units, then the history. */
export const Task = z
  .strictObject({
    ...PaperTask.shape,
    paper: PaperBrief,
    /** the paragraph of the paper in which the sentence stands; start and end count in the paper's text */
    context: z.strictObject({ start: z.int(), text: z.string() }),
    assignments: z.array(Assignment),
    /** "xong" needs no check, since that day */
    checkWaivedOn: CivilDateText.nullable(),
    /** recurring work: the first period that does not come any more */
    stoppedFrom: z.string().nullable(),
    /** lĩnh vực, one of the territory's list when it was said */
    field: z.string().nullable(),
    /** for who may say it: the list of today, and that of a proposal the task answers */
    fieldChoices: z.array(z.string()),
    suggestedField: z.string().nullable(),
    /** bodies made after the issue, of a class the task was given to: given too, or declined, by a person */
    offers: z.array(
      z.strictObject({
        organisation: OrganisationBrief,
        role: z.enum(['lead', 'coordinating']),
        className: z.string(),
      }),
    ),
    can: z.strictObject({
      addUnit: z.boolean(),
      changeLead: z.boolean(),
      withdrawAll: z.boolean(),
      waiveCheck: z.boolean(),
      restoreCheck: z.boolean(),
      stopRecurring: z.boolean(),
      setField: z.boolean(),
      readPaper: z.boolean(),
    }),
  })
  .meta({ id: 'Task' })
export type Task = z.output<typeof Task>
