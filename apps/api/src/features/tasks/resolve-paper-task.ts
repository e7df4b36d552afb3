import type { PaperTask } from '@phoihop/contract/task-shapes'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { type ResolvedAddress, resolveAddresses } from '@phoihop/domain/tasks/resolve-addresses'
import type { Ctx } from '../../platform/ctx.ts'
import { listClassRules, listPlaced } from '../organisations/public.ts'

interface AddressProblem {
  code: 'class-empty' | 'organisation-ended'
  words: string
}

/** Whom a task goes to on that day, and which of its addressees stand for nobody. */
export async function resolvePaperTask(
  ctx: Ctx,
  task: Pick<PaperTask, 'addresses'>,
  on: CivilDate,
): Promise<{ resolution: ResolvedAddress[]; problems: AddressProblem[] }> {
  const { territoryId } = ctx.actor
  const [classes, bodies] = await Promise.all([listClassRules(ctx.db), listPlaced(ctx.db, territoryId)])
  const addresses = task.addresses.map((address) => ({
    role: address.role,
    organisationId: address.organisation?.id ?? null,
    classCode: address.class?.code ?? null,
  }))
  const { resolved, emptyClasses, endedOrganisations } = resolveAddresses(addresses, classes, bodies, {
    territoryId,
    on,
  })
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.shortName ?? id
  return {
    resolution: resolved,
    problems: [
      ...emptyClasses.map((code) => ({ code: 'class-empty' as const, words: classes.get(code)?.name ?? code })),
      ...endedOrganisations.map((id) => ({ code: 'organisation-ended' as const, words: nameOf(id) })),
    ],
  }
}
