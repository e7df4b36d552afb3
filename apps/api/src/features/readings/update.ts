import type { readingsApi } from '@phoihop/contract/readings'
import { findSpanFault, trimSpan } from '@phoihop/domain/conclusions/span'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { keepAct } from './keep-act.ts'
import { checkOpen, lockSuggestions, paperIdOf } from './lock-suggestions.ts'
import type { NameLookup } from './name-lookup.ts'
import { getDecided, getReadablePaper, lookupOf } from './queries.ts'
import type { StoredAddress } from './stored-address.ts'
import { storedAddress } from './stored-address.ts'
import { asJson } from './suggest-tasks.ts'

type Change = z.output<typeof readingsApi.update.body>

/** Changes a suggestion without accepting it yet: half a decision is kept too. */
export async function updateSuggestion(ctx: Ctx, id: string, { version, ...change }: Change) {
  const paperId = await paperIdOf(ctx, id)
  const lookup = await lookupOf(ctx, await getReadablePaper(ctx, paperId))
  await command(ctx, 'readings.update', { id, version, ...change }, async (tx) => {
    const { paper, rows } = await lockSuggestions(ctx, tx, paperId, [{ id, version }])
    checkOpen(rows)
    const fault = findSpanFault(change, paper.text, [])
    if (fault) throw new AppError(fault, { fields: { start: fault } })
    const ids = change.addresses.map((address) => address.organisationId)
    await checkOrganisations(ctx, tx, ids, { code: 'tasks/address-unknown', field: 'addresses' })
    const before = rows.flatMap((row) => row.addresses)
    const { deadline, addresses, start, end, ...fields } = change
    await tx.suggestion.update({
      where: { id },
      data: {
        ...fields,
        ...trimSpan({ start, end }, paper.text),
        deadline: asJson(deadline),
        addresses: asJson(addresses.map((address) => chosen(address, before, lookup))),
        version: { increment: 1 },
      },
    })
    return keepAct(ctx, tx, { act: 'update', paperId, before: rows })
  })
  return getDecided(ctx, paperId)
}

/** An address as chosen; one left undecided stays as it was found. */
function chosen(
  { role, words, organisationId, classCode }: Change['addresses'][number],
  before: readonly StoredAddress[],
  lookup: NameLookup,
): StoredAddress {
  const found = words === null ? undefined : before.find((address) => address.words === words)
  const kept = { role, words: words ?? '', candidateIds: found?.candidateIds ?? [], post: found?.post ?? null }
  if (organisationId !== null) return { ...kept, match: 'one', organisationId, classCode: null, why: 'chosen' }
  if (classCode !== null) {
    if (!lookup.directory.classes.some((rule) => rule.code === classCode))
      throw new AppError('tasks/address-unknown', { fields: { addresses: 'tasks/address-unknown' } })
    return { ...kept, match: 'class', organisationId: null, classCode, why: 'chosen' }
  }
  if (found && found.organisationId === null && found.classCode === null) return { ...found, role }
  return storedAddress(role, words ?? '', lookup.resolve(words ?? ''))
}
