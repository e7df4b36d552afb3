import type { Regulation } from '@phoihop/contract/regulations'
import type { DUTY_PERIODS } from '@phoihop/domain/regulations/information-duties'
import { newKey } from '../../lib/new-key.ts'
import type { RegulationEntry } from './api.ts'
import { text } from './text.ts'

export interface PartyDraft {
  key: string
  organisationId: string | null
  number: string
  signerName: string
  signerPost: string
}

export interface ClauseDraft {
  key: string
  id: string | null
  label: string
  words: string
  duty: { every: (typeof DUTY_PERIODS)[number]; informerId: string | null; informedId: string | null } | null
}

export interface RegulationDraft {
  ownerId: string
  title: string
  signedOn: string | null
  effectiveFrom: string | null
  effectiveTo: string | null
  fileId: string | null
  parties: readonly PartyDraft[]
  clauses: readonly ClauseDraft[]
}

export function blankParty(): PartyDraft {
  return { key: newKey(), organisationId: null, number: '', signerName: '', signerPost: '' }
}

export function blankClause(): ClauseDraft {
  return { key: newKey(), id: null, label: '', words: '', duty: null }
}

export function draftOf(regulation: Regulation | null, ownerId: string): RegulationDraft {
  if (!regulation) {
    const nothing = { title: '', signedOn: null, effectiveFrom: null, effectiveTo: null, fileId: null }
    return { ...nothing, ownerId, parties: [blankParty(), blankParty()], clauses: [blankClause()] }
  }
  const { title, signedOn, effectiveFrom, effectiveTo } = regulation
  return {
    title,
    signedOn,
    effectiveFrom,
    effectiveTo,
    ownerId: regulation.owner.id,
    fileId: regulation.file?.id ?? null,
    parties: regulation.parties.map(({ organisation, number, signerName, signerPost }) => ({
      key: organisation.id,
      organisationId: organisation.id,
      number: number ?? '',
      signerName: signerName ?? '',
      signerPost: signerPost ?? '',
    })),
    clauses: regulation.clauses.map(({ id, label, words, duty }) => ({
      key: id,
      id,
      words,
      label: label ?? '',
      duty: duty && { every: duty.every, informerId: duty.informer.id, informedId: duty.informed?.id ?? null },
    })),
  }
}

/** What has to be mended before sending: input → sentence. */
export function findMistakes({ title, parties, clauses }: RegulationDraft): Record<string, string> {
  const mistakes: Record<string, string> = {}
  if (title.trim() === '') mistakes.title = text.missingTitle
  if (parties.length < 2) mistakes.parties = text.tooFewParties
  for (const [i, party] of parties.entries())
    if (party.organisationId === null) mistakes[`parties.${i}.organisationId`] = text.missingParty
  for (const [i, clause] of clauses.entries()) {
    if (clause.words.trim() === '') mistakes[`clauses.${i}.words`] = text.missingWords
    if (clause.duty && clause.duty.informerId === null) mistakes[`clauses.${i}.duty`] = text.missingInformer
  }
  return mistakes
}

/** The entry to send, once nothing is missing. */
export function toEntry({ parties, clauses, ...rest }: RegulationDraft): RegulationEntry {
  return {
    ...rest,
    parties: parties.flatMap(({ key: _, organisationId, ...party }) =>
      organisationId === null ? [] : [{ ...party, organisationId }],
    ),
    clauses: clauses.map(({ key: _, duty, ...clause }) => ({
      ...clause,
      duty: duty?.informerId ? { ...duty, informerId: duty.informerId } : null,
    })),
  }
}
