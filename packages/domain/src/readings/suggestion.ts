import { type Deadline, findDeadlineFault } from '../tasks/deadline.ts'
import type { CivilDate } from '../civil-date.ts'
import { type AddressMatch, isSettled } from '../organisations/resolve-name.ts'
import type { AddressRole } from '../tasks/resolve-addresses.ts'

/** open: nobody has decided · accepted: a task of the draft · rejected: gives no work · merged: part of the one before */
export const SUGGESTION_STATES = ['open', 'accepted', 'rejected', 'merged'] as const

/** What a person does to suggestions; each can be undone by who did it. */
export const SUGGESTION_ACTS = ['update', 'accept', 'reject', 'reopen', 'split', 'merge'] as const
export type SuggestionAct = (typeof SUGGESTION_ACTS)[number]

export const ATTENTION_NEEDS = [
  'lead-missing',
  'name-unknown',
  'name-several',
  'class-empty',
  'deadline-missing',
  'deadline-before-paper',
  'span-taken',
  'not-recipient',
] as const
/** What a person has to look at before a suggestion can become a task; `not-recipient` is a warning only. */
export type AttentionNeed = (typeof ATTENTION_NEEDS)[number]

/** A suggestion as the rules see it. */
export interface SuggestionFacts {
  deadline: Deadline
  addresses: readonly {
    role: AddressRole
    match: AddressMatch
    /** bodies it stands for on the paper's date */
    bodies: readonly string[]
  }[]
}

/**
 * What is left to decide, in the order a person should look: who, then when, then whether they receive the paper.
 * `recipients`: the bodies tied to Nơi nhận, null when none is tied and nothing can be said.
 */
export function attentionNeeds(
  suggestion: SuggestionFacts,
  paper: { issuedOn: CivilDate | null; recipients: ReadonlySet<string> | null; isTaken: boolean },
): AttentionNeed[] {
  const { addresses, deadline } = suggestion
  const needs: AttentionNeed[] = []
  const leads = addresses.filter((address) => address.role === 'lead')
  if (!leads.some((address) => isSettled(address.match)) && !leads.some(isAsking)) needs.push('lead-missing')
  if (addresses.some((address) => address.match === 'none')) needs.push('name-unknown')
  if (addresses.some((address) => address.match === 'several')) needs.push('name-several')
  if (addresses.some((a) => a.match === 'class' && a.role === 'lead' && a.bodies.length === 0))
    needs.push('class-empty')
  if (deadline.kind === 'none' && deadline.reviewOn === null) needs.push('deadline-missing')
  if (findDeadlineFault(deadline, paper.issuedOn) === 'tasks/deadline-before-paper') needs.push('deadline-before-paper')
  if (paper.isTaken) needs.push('span-taken')
  const { recipients } = paper
  const bodies = addresses.filter(({ role }) => role !== 'except').flatMap((address) => address.bodies)
  if (recipients && bodies.some((id) => !recipients.has(id))) needs.push('not-recipient')
  return needs
}

function isAsking({ match }: { match: AddressMatch }): boolean {
  return match === 'none' || match === 'several'
}

/** Nothing is left to decide: it may be accepted together with others. A missing recipient is only pointed out. */
export function isClear(needs: readonly AttentionNeed[]): boolean {
  return needs.every((need) => need === 'not-recipient')
}
