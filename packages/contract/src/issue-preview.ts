import { z } from 'zod'
import { Uuid } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

/** What will happen at issue: problems forbid it, warnings ask for a second look. */
export const IssuePreview = z
  .strictObject({
    problems: z.array(
      z.strictObject({
        code: z.enum([
          'number-void',
          'not-signed',
          'symbol-missing',
          'date-missing',
          'date-in-future',
          'class-empty',
          'organisation-ended',
          'deadline-before-paper',
          'number-taken',
        ]),
        taskId: Uuid.nullable(),
        words: z.string().nullable(),
      }),
    ),
    warnings: z.array(
      z.strictObject({
        code: z.enum([
          'suggestion-open',
          'assignee-not-granted',
          'item-undecided',
          'assignee-not-recipient',
          'no-task',
          'deadline-past',
          'deadline-unwritten',
          'no-recipient-tied',
          'number-far',
          'number-uncounted',
          'number-in-draft',
        ]),
        itemId: Uuid.nullable(),
        words: z.string().nullable(),
      }),
    ),
    /** of a paper that bears no number yet: what it gets, and the numbers held for such a paper */
    numbers: z
      .strictObject({
        next: z.string(),
        reserved: z.array(z.strictObject({ id: Uuid, number: z.string(), note: z.string().nullable() })),
      })
      .nullable(),
    /** what was seen; given back at issue, it says that nothing has changed since */
    seal: z.string(),
    assignments: z.int(),
    /** who will be sent what */
    deliveries: z.array(
      z.strictObject({
        organisation: OrganisationBrief,
        content: z.enum(['whole', 'excerpt']),
        basis: z.enum(['recipient', 'assigned']),
      }),
    ),
    tasks: z.array(
      z.strictObject({
        taskId: Uuid,
        ref: z.string(),
        leads: z.array(OrganisationBrief),
        coordinating: z.array(OrganisationBrief),
      }),
    ),
  })
  .meta({ id: 'IssuePreview' })
export type IssuePreview = z.output<typeof IssuePreview>
