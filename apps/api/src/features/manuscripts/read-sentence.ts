import type { SentenceReading } from '@phoihop/contract/manuscript-shapes'
import { unclearOf } from '@phoihop/domain/manuscripts/six-clear'
import { isSettled } from '@phoihop/domain/organisations/resolve-name'
import { deadlineFromReading } from '@phoihop/domain/readings/read-deadline'
import { explainPaper } from '@phoihop/reader/read-paper'
import type { Ctx } from '../../platform/ctx.ts'
import { getReadablePaper, lookupOf, presentName } from '../readings/public.ts'
import { getManuscript } from './queries.ts'

const DIRECTIVE_MARK = '1. '

/** What one sentence being written gives as work, its names looked up as of the paper. Nothing is kept. */
export async function readSentence(ctx: Ctx, id: string, words: string): Promise<SentenceReading> {
  const paper = await getReadablePaper(ctx, id)
  await getManuscript(ctx, id)
  const lookup = await lookupOf(ctx, paper)
  // as an item: in a bare paragraph the reader takes "giao" for a story of what was said; a sentence is read in no time
  const { reading } = explainPaper(`${DIRECTIVE_MARK}${words}`)
  return {
    works: reading.assignments.map((one) => {
      const address = (role: 'lead' | 'coordinating' | 'except') => (name: string) => ({
        role,
        ...presentName(name.slice(0, 300), lookup.resolve(name), lookup),
      })
      const leads = one.lead.map(address('lead'))
      const deadline = deadlineFromReading(one.deadline)
      const output = one.output?.slice(0, 300) ?? null
      return {
        quote: one.quote,
        force: one.force,
        addresses: [...leads, ...one.coordinating.map(address('coordinating')), ...one.except.map(address('except'))],
        deadline,
        output,
        unclear: unclearOf({
          words: one.quote,
          leads: leads.map((lead) => ({ settled: isSettled(lead.match) })),
          coordinating: one.coordinating.length,
          deadline: deadline.kind,
          output,
        }),
      }
    }),
  }
}
