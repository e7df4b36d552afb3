import { TIERS } from '@phoihop/domain/organisations/branch'
import { ADDRESS_MATCHES } from '@phoihop/domain/organisations/resolve-name'
import { ATTENTION_NEEDS, SUGGESTION_ACTS, SUGGESTION_STATES } from '@phoihop/domain/readings/suggestion'
import { ADDRESS_ROLES } from '@phoihop/domain/tasks/resolve-addresses'
import { z } from 'zod'
import { CivilDateText, Uuid, Version } from './endpoint.ts'
import { MEETING_MODES } from './meetings.ts'
import { OrganisationBrief } from './organisations.ts'
import { Deadline, PaperTask, TASK_FORCES } from './task-shapes.ts'

/** A name of the paper and whom it stands for. `one`: `organisation` is set; `several`: choose among `candidates`. */
export const ResolvedName = z.strictObject({
  words: z.string(),
  match: z.enum(ADDRESS_MATCHES),
  organisation: OrganisationBrief.nullable(),
  class: z.strictObject({ code: z.string(), name: z.string(), members: z.int() }).nullable(),
  /** who holds the post named ("Chủ tịch LĐLĐ huyện"), where the paper names one */
  holder: z.string().nullable(),
  candidates: z.array(OrganisationBrief),
  why: z.string(),
})
export type ResolvedName = z.output<typeof ResolvedName>

/** What a paper says of itself and its meeting, before anything is kept. */
export const PaperReading = z
  .strictObject({
    text: z.string(),
    source: z.strictObject({
      /** metadata: the head of a paper from another system, without its text */
      format: z.enum(['txt', 'docx', 'pdf', 'pasted', 'metadata']),
      /** the old encoding that was converted, null when there was none */
      convertedFrom: z.enum(['TCVN3', 'VNI']).nullable(),
      fileId: Uuid.nullable(),
      fileName: z.string().nullable(),
    }),
    document: z.strictObject({
      kind: z.enum(['conclusion', 'notice']),
      number: z.string().nullable(),
      symbol: z.string().nullable(),
      issuedOn: CivilDateText.nullable(),
      place: z.string().nullable(),
      subject: z.string().nullable(),
      issuer: ResolvedName.nullable(),
      signer: z.strictObject({
        authority: z.string().nullable(),
        post: z.string().nullable(),
        name: z.string().nullable(),
      }),
      recipients: z.array(ResolvedName),
    }),
    meeting: z.strictObject({
      heldOn: CivilDateText.nullable(),
      mode: z.enum(MEETING_MODES).nullable(),
      /** 2017-Q1, as period codes are written */
      period: z.string().nullable(),
      chair: z.strictObject({ name: z.string().nullable(), post: z.string().nullable() }),
      attendees: z.array(z.strictObject({ tierCode: z.enum(TIERS).nullable(), post: z.string() })),
      /** meetings of that day already in the product, the likeliest first */
      known: z.array(z.strictObject({ id: Uuid, title: z.string(), heldOn: CivilDateText })),
    }),
    /** how many sentences give work */
    assignments: z.int(),
    /** what the words say to be restricted by law; such a paper is refused */
    secret: z.boolean(),
    milliseconds: z.int(),
  })
  .meta({ id: 'PaperReading' })
export type PaperReading = z.output<typeof PaperReading>

export const SuggestedAddress = z.strictObject({ role: z.enum(ADDRESS_ROLES), ...ResolvedName.shape })
export type SuggestedAddress = z.output<typeof SuggestedAddress>

/** việc gợi ý: one task that the reader proposes; nothing of it counts until a person accepts it. */
export const Suggestion = z
  .strictObject({
    id: Uuid,
    ordinal: z.int(),
    ref: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    force: z.enum(TASK_FORCES),
    output: z.string().nullable(),
    wantsPaper: z.boolean(),
    answersProposal: z.boolean(),
    deadline: Deadline,
    addresses: z.array(SuggestedAddress),
    /** what a person must decide before it can be accepted, and what deserves a look */
    needs: z.array(z.enum(ATTENTION_NEEDS)),
    /** true when nothing is left to decide: may be accepted with all the others at once */
    clear: z.boolean(),
    why: z.strictObject({ directive: z.string(), lead: z.string(), deadline: z.string() }),
    state: z.enum(SUGGESTION_STATES),
    /** the task it became */
    taskId: Uuid.nullable(),
    version: Version,
  })
  .meta({ id: 'Suggestion' })
export type Suggestion = z.output<typeof Suggestion>

export const Suggestions = z
  .strictObject({
    rows: z.array(Suggestion),
    /** the day on which undated work of this paper would be looked at again: the next giao ban of its series */
    reviewOn: CivilDateText,
    /** the last act of the reader's own that can be undone */
    undo: z.strictObject({ id: Uuid, act: z.enum(SUGGESTION_ACTS), count: z.int() }).nullable(),
    /** others who have this paper open now */
    others: z.array(z.strictObject({ personName: z.string(), post: z.string() })),
    can: z.strictObject({ decide: z.boolean() }),
  })
  .meta({ id: 'Suggestions' })
export type Suggestions = z.output<typeof Suggestions>

/** What an act on suggestions answers: all as they stand now, and the paper's tasks. */
export const Decided = z.strictObject({ suggestions: Suggestions, tasks: z.array(PaperTask) }).meta({ id: 'Decided' })
export type Decided = z.output<typeof Decided>
