import type { readingsApi } from '@phoihop/contract/readings'
import type { Deadline } from '@phoihop/domain/tasks/deadline'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keepAct } from './keep-act.ts'
import { checkOpen, type KeptSuggestion, lockSuggestions, paperIdOf, readKept } from './lock-suggestions.ts'
import { getDecided } from './queries.ts'
import type { StoredAddress } from './stored-address.ts'
import { asJson } from './suggest-tasks.ts'

type Pair = z.output<typeof readingsApi.merge.body>

/** Joins a suggestion with its neighbour: one span over both, the addressees of both, the later deadline. */
export async function mergeSuggestions(ctx: Ctx, id: string, { version, withId, withVersion }: Pair) {
  const paperId = await paperIdOf(ctx, id)
  await command(ctx, 'readings.merge', { id, version, withId, withVersion }, async (tx) => {
    const picked = [
      { id, version },
      { id: withId, version: withVersion },
    ]
    const { rows } = await lockSuggestions(ctx, tx, paperId, picked)
    checkOpen(rows)
    const [first, second] = rows
    if (!first || !second || !(await areNeighbours(tx, paperId, first, second)))
      throw new AppError('readings/not-neighbours')
    await tx.suggestion.update({
      where: { id: first.id },
      data: {
        start: Math.min(first.start, second.start),
        end: Math.max(first.end, second.end),
        output: first.output ?? second.output,
        wantsPaper: first.wantsPaper || second.wantsPaper,
        answersProposal: first.answersProposal || second.answersProposal,
        deadline: asJson(laterOf(first.deadline, second.deadline)),
        addresses: asJson(together(first.addresses, second.addresses)),
        version: { increment: 1 },
      },
    })
    await tx.suggestion.update({ where: { id: second.id }, data: { state: 'merged', version: { increment: 1 } } })
    return keepAct(ctx, tx, { act: 'merge', paperId, before: rows })
  })
  return getDecided(ctx, paperId)
}

/** Nothing that still stands lies between them in the paper. */
async function areNeighbours(
  tx: Parameters<typeof readKept>[0],
  paperId: string,
  first: KeptSuggestion,
  second: KeptSuggestion,
): Promise<boolean> {
  const standing = (await readKept(tx, paperId, null)).filter((row) => row.state !== 'merged')
  const at = standing.findIndex((row) => row.id === first.id)
  return standing[at + 1]?.id === second.id
}

/** A deadline with a day before one without, and of two days the later: the earlier stays readable in the sentence. */
function laterOf(a: Deadline, b: Deadline): Deadline {
  if (a.kind === 'none') return b
  if (b.kind === 'none' || b.dueOn === null) return a
  return a.dueOn === null || a.dueOn < b.dueOn ? b : a
}

function together(a: readonly StoredAddress[], b: readonly StoredAddress[]): StoredAddress[] {
  const keyOf = (one: StoredAddress) => one.organisationId ?? one.classCode ?? one.words
  const known = new Set(a.map(keyOf))
  return [...a, ...b.filter((one) => !known.has(keyOf(one)))]
}
