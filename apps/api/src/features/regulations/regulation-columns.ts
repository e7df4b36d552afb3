import type { regulationsApi } from '@phoihop/contract/regulations'
import type { Tx } from '@phoihop/db/client'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'

export type Entry = z.output<typeof regulationsApi.create.body>
type Clause = Entry['clauses'][number]

/** Refuses what does not fit together: bodies of elsewhere, a party twice, a duty of who is no party, days in the wrong order. */
export async function checkEntry(ctx: Ctx, tx: Tx, entry: Entry): Promise<void> {
  const parties = entry.parties.map((party) => party.organisationId)
  await checkOrganisations(ctx, tx, [entry.ownerId, ...parties], {
    code: 'organisations/body-unknown',
    field: 'parties',
  })
  const refuse = (field: string, code: AppError['code']) => {
    throw new AppError(code, { fields: { [field]: code } })
  }
  if (new Set(parties).size !== parties.length) refuse('parties', 'regulations/party-twice')
  if (entry.effectiveFrom !== null && entry.effectiveTo !== null && entry.effectiveTo < entry.effectiveFrom)
    refuse('effectiveTo', 'regulations/ends-before-start')
  for (const [i, { duty }] of entry.clauses.entries()) {
    if (duty === null) continue
    const { informerId, informedId } = duty
    const isFit = parties.includes(informerId) && (informedId === null || parties.includes(informedId))
    if (!isFit || informerId === informedId) refuse(`clauses.${i}.duty`, 'regulations/duty-not-party')
  }
}

export function columnsOf({ ownerId, title, signedOn, effectiveFrom, effectiveTo, fileId }: Entry) {
  return {
    ownerId,
    title,
    signedOn: toColumn(signedOn),
    effectiveFrom: toColumn(effectiveFrom),
    effectiveTo: toColumn(effectiveTo),
    fileId,
  }
}

export function partyRows(entry: Entry) {
  return entry.parties.map((party, ordinal) => ({ ...party, ordinal }))
}

export function clauseColumns({ label, words, duty }: Clause, ordinal: number) {
  return {
    ordinal,
    label,
    words,
    every: duty?.every ?? null,
    informerId: duty?.informerId ?? null,
    informedId: duty?.informedId ?? null,
  }
}

/** What the audit trail keeps: facts; the words stand in the paper. */
export function auditFacts(entry: Entry) {
  const { ownerId, title, signedOn, effectiveFrom, effectiveTo, parties, clauses } = entry
  return {
    ownerId,
    title,
    signedOn,
    effectiveFrom,
    effectiveTo,
    parties: parties.map(({ organisationId, number }) => ({ organisationId, number })),
    clauses: clauses.length,
    duties: clauses.filter((clause) => clause.duty !== null).length,
  }
}
