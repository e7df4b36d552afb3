import type { SuggestedAddress, Suggestion } from '@phoihop/contract/reading-shapes'
import type { Deadline } from '@phoihop/contract/task-shapes'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { SuggestionChange } from '../readings-api.ts'
import { toAddress } from '../task/address-key.ts'

type Choice = SuggestionChange['addresses'][number]

/** A suggestion as it stands, in the shape that is sent to change it. */
export function changeOf(suggestion: Suggestion): SuggestionChange {
  const { start, end, force, output, wantsPaper, answersProposal, deadline, addresses } = suggestion
  return { start, end, force, output, wantsPaper, answersProposal, deadline, addresses: addresses.map(choiceOf) }
}

export function choiceOf({ role, words, organisation, class: group }: SuggestedAddress): Choice {
  return { role, words, organisationId: organisation?.id ?? null, classCode: group?.code ?? null }
}

/** The same with the addressees of that name replaced by those chosen; the first of them keeps the paper's words. */
export function withName(suggestion: Suggestion, words: string, keys: readonly string[]): SuggestionChange {
  const name = fold(words)
  const change = changeOf(suggestion)
  const addresses = suggestion.addresses.flatMap((address): Choice[] =>
    fold(address.words) === name && isAsking(address)
      ? keys.map((key, i) => ({ ...toAddress(key, address.role), words: i === 0 ? address.words : null }))
      : [choiceOf(address)],
  )
  return { ...change, addresses }
}

/** The same led by those chosen, in place of leads that name nobody in particular. */
export function withLeads(suggestion: Suggestion, keys: readonly string[]): SuggestionChange {
  const rest = suggestion.addresses.filter((address) => address.role !== 'lead' || isSettled(address)).map(choiceOf)
  const words = suggestion.addresses.find((address) => address.role === 'lead')?.words ?? null
  const leads = keys.map((key, i) => ({ ...toAddress(key, 'lead'), words: i === 0 ? words : null }))
  return { ...changeOf(suggestion), addresses: [...leads, ...rest] }
}

export type DeadlineDecision = { how: 'day'; on: CivilDate } | { how: 'review'; on: CivilDate } | { how: 'standing' }

/** The same with a deadline decided; the paper's words on it are kept. */
export function withDeadline(suggestion: Suggestion, decision: DeadlineDecision): SuggestionChange {
  const { words } = suggestion.deadline
  const empty: Deadline = {
    kind: 'none',
    words,
    dueOn: null,
    dueTime: null,
    startOn: null,
    recurrence: null,
    reviewOn: null,
  }
  const deadline = {
    day: () => ({ ...empty, kind: 'day' as const, dueOn: decision.how === 'day' ? decision.on : null }),
    review: () => ({ ...empty, reviewOn: decision.how === 'review' ? decision.on : null }),
    standing: () => ({ ...empty, kind: 'standing' as const }),
  }[decision.how]()
  return { ...changeOf(suggestion), deadline }
}

/** The name is asked for: several bodies answer to it, or none that is known. */
export function isAsking({ match }: Pick<SuggestedAddress, 'match'>): boolean {
  return match === 'several' || match === 'none'
}

function isSettled({ match }: SuggestedAddress): boolean {
  return match === 'one' || match === 'class'
}
