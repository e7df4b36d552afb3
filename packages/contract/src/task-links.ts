import { z } from 'zod'
import { CivilDateText, Uuid } from './endpoint.ts'

const LinkedPaper = z.strictObject({
  id: Uuid,
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: CivilDateText.nullable(),
})

/** What a task came of, what looked at it, and what came before and after it; each as far as the reader may see it. */
export const TaskLinks = z
  .strictObject({
    meeting: z.strictObject({ id: Uuid, title: z.string(), heldOn: CivilDateText }).nullable(),
    /** meetings that looked back on it */
    lookedAt: z.array(z.strictObject({ id: Uuid, title: z.string(), heldOn: CivilDateText })),
    proposals: z.array(z.strictObject({ id: Uuid, code: z.string(), text: z.string() })),
    /** later papers that changed it, and how */
    changes: z.array(z.strictObject({ paper: LinkedPaper, how: z.string(), on: CivilDateText.nullable() })),
    /** tasks of papers the paper stands in a relation to, in the same place: earlier ones and later ones */
    related: z.array(
      z.strictObject({
        id: Uuid,
        ref: z.string(),
        quote: z.string(),
        paper: LinkedPaper,
        when: z.enum(['earlier', 'later']),
      }),
    ),
  })
  .meta({ id: 'TaskLinks' })
export type TaskLinks = z.output<typeof TaskLinks>
