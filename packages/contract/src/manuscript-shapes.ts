import { ITEM_LEVELS } from '@phoihop/domain/manuscripts/manuscript'
import { SIX_CLEAR } from '@phoihop/domain/manuscripts/six-clear'
import { z } from 'zod'
import { Uuid } from './endpoint.ts'
import { SuggestedAddress } from './reading-shapes.ts'
import { Deadline, TASK_FORCES } from './task-shapes.ts'

const Run = z.strictObject({
  text: z.string(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
})
const runs = z.array(Run)

/** The body of a paper as it is written: a flat list of blocks; labels follow from levels. */
export const Manuscript = z
  .strictObject({
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), runs }),
        z.strictObject({
          kind: z.literal('item'),
          level: z.enum(ITEM_LEVELS),
          heading: z.boolean(),
          number: z.int().nullable(),
          runs,
        }),
        z.strictObject({
          kind: z.literal('table'),
          columns: z.array(
            z.strictObject({ title: z.string(), width: z.number(), align: z.enum(['left', 'center', 'right']) }),
          ),
          rows: z.array(z.array(runs)),
        }),
        z.strictObject({ kind: z.literal('closing'), runs }),
      ]),
    ),
  })
  .meta({ id: 'Manuscript' })

/** One change as the editor made it; its form is the editor's own, the server checks it by applying it. */
export const KeptStep = z.strictObject({ clientId: z.string(), step: z.unknown() })
export type KeptStep = z.output<typeof KeptStep>

/** A task whose sentence would be gone. */
export const LosingTask = z.strictObject({ id: Uuid, ref: z.string(), quote: z.string() })
export type LosingTask = z.output<typeof LosingTask>

export const MANUSCRIPT_VERSION_REASONS = ['start', 'writing', 'named', 'restored', 'state'] as const

export const ManuscriptVersion = z
  .strictObject({
    id: Uuid,
    reason: z.enum(MANUSCRIPT_VERSION_REASONS),
    /** the name given; for `state` the state the paper went to */
    name: z.string().nullable(),
    startedAt: z.string(),
    at: z.string(),
    people: z.array(z.string()),
  })
  .meta({ id: 'ManuscriptVersion' })
export type ManuscriptVersion = z.output<typeof ManuscriptVersion>

export const ComparedBlock = z.strictObject({
  fate: z.enum(['kept', 'added', 'removed', 'changed']),
  label: z.string().nullable(),
  pieces: z.array(z.strictObject({ words: z.string(), fate: z.enum(['kept', 'added', 'removed']) })),
})
export type ComparedBlock = z.output<typeof ComparedBlock>

/** What the reader reads of one sentence, and which of the 6 rõ it does not say. */
export const SentenceReading = z
  .strictObject({
    works: z.array(
      z.strictObject({
        quote: z.string(),
        force: z.enum(TASK_FORCES),
        addresses: z.array(SuggestedAddress),
        deadline: Deadline,
        output: z.string().nullable(),
        unclear: z.array(z.enum(SIX_CLEAR)),
      }),
    ),
  })
  .meta({ id: 'SentenceReading' })
export type SentenceReading = z.output<typeof SentenceReading>

export const Phrase = z.strictObject({ id: Uuid, words: z.string() })
export type Phrase = z.output<typeof Phrase>
