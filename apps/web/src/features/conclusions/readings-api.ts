import { type Conclusion, conclusionsApi } from '@phoihop/contract/conclusions'
import { readingsApi } from '@phoihop/contract/readings'
import type { Decided, Suggestion } from '@phoihop/contract/reading-shapes'
import { queryOptions, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { unreachable } from '@phoihop/domain/unreachable'
import { ApiError } from '../../lib/problem.ts'
import { conclusionQueries, suggestionsKey } from './api.ts'

const ATTEND_EVERY = 20_000

export type SuggestionChange = Omit<CallInput<typeof readingsApi.update>['body'], 'version'>
type AcceptBody = CallInput<typeof readingsApi.accept>['body']
type Known = Pick<Suggestion, 'id' | 'version'>

/** One thing a person does to the suggestions of a paper. `undo` takes back the last act, whichever it then is. */
export type DeskAct =
  | { act: 'accept'; on: Known; entry: AcceptBody['entry'] }
  | { act: 'accept-many'; picked: readonly Known[] }
  | { act: 'reject' | 'reopen'; on: Known }
  | { act: 'split'; on: Known; at: number }
  | { act: 'merge'; on: Known; next: Known }
  | { act: 'update'; on: Known; change: SuggestionChange }
  | { act: 'teach'; words: string; organisationId: string }
  | { act: 'undo' | 'read-again' }

export const suggestionQueries = {
  all: (paperId: string) =>
    queryOptions({
      queryKey: suggestionsKey(paperId),
      queryFn: ({ signal }) => call(readingsApi.suggestions, { params: { id: paperId }, signal }),
    }),
  /** saying that the paper is open here, and reading who else has it open; only while the page is looked at */
  others: (paperId: string) =>
    queryOptions({
      queryKey: ['conclusions', 'attend', paperId],
      queryFn: ({ signal }) => call(readingsApi.attend, { params: { id: paperId }, signal }),
      refetchInterval: ATTEND_EVERY,
      staleTime: 0,
    }),
}

/** Reads paper and suggestions as they stand now. */
export function useRereadDesk(paperId: string) {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: suggestionQueries.all(paperId).queryKey }),
      client.invalidateQueries({ queryKey: conclusionQueries.detail(paperId).queryKey }),
    ])
}

/** Acts on suggestions, one after the other in the order they were pressed; each answer is the whole desk as it stands. */
export function useDecide(paperId: string) {
  const client = useQueryClient()
  const reread = useRereadDesk(paperId)
  return useMutation({
    mutationKey: decideKey(paperId),
    scope: { id: `decide:${paperId}` },
    // the last act as it is when its turn comes
    mutationFn: async (act: DeskAct) => {
      const undo = client.getQueryData(suggestionQueries.all(paperId).queryKey)?.undo
      return send(paperId, act, undo?.id ?? null)
    },
    // an answer asked for before this act would show it undone
    onMutate: () => client.cancelQueries({ queryKey: suggestionsKey(paperId) }),
    onSuccess: ({ suggestions, tasks }: Decided) => {
      client.setQueryData(suggestionQueries.all(paperId).queryKey, suggestions)
      client.setQueryData(conclusionQueries.detail(paperId).queryKey, (paper: Conclusion | undefined) =>
        paper ? { ...paper, tasks } : paper,
      )
    },
    onError: () => void reread(),
  })
}

/** The acts that are under way: what they will most likely do can be shown at once. */
export function useActsUnderWay(paperId: string): DeskAct[] {
  return useMutationState({
    filters: { mutationKey: decideKey(paperId), status: 'pending' },
    // the mutations of this key are given such acts only, by useDecide
    select: (mutation) => mutation.state.variables as DeskAct,
  })
}

export function useMarkItems(paperId: string) {
  const reread = useRereadDesk(paperId)
  return useMutation({
    mutationFn: (itemIds: string[]) =>
      call(conclusionsApi.markItems, { params: { id: paperId }, body: { itemIds, withoutTask: true } }),
    onSettled: () => reread(),
  })
}

function decideKey(paperId: string) {
  return ['decide', paperId]
}

function send(paperId: string, act: DeskAct, undoId: string | null): Promise<Decided> {
  const paper = { params: { id: paperId } }
  switch (act.act) {
    case 'accept':
      return call(readingsApi.accept, { ...one(act.on), body: { version: act.on.version, entry: act.entry ?? null } })
    case 'accept-many':
      return call(readingsApi.acceptMany, {
        ...paper,
        body: { picked: act.picked.map(({ id, version }) => ({ id, version })) },
      })
    case 'reject':
      return call(readingsApi.reject, { ...one(act.on), body: { version: act.on.version } })
    case 'reopen':
      return call(readingsApi.reopen, { ...one(act.on), body: { version: act.on.version } })
    case 'split':
      return call(readingsApi.split, { ...one(act.on), body: { version: act.on.version, at: act.at } })
    case 'merge':
      return call(readingsApi.merge, {
        ...one(act.on),
        body: { version: act.on.version, withId: act.next.id, withVersion: act.next.version },
      })
    case 'update':
      return call(readingsApi.update, { ...one(act.on), body: { ...act.change, version: act.on.version } })
    case 'teach':
      return call(readingsApi.teach, { ...paper, body: { words: act.words, organisationId: act.organisationId } })
    case 'undo':
      if (undoId === null) throw new ApiError({ code: 'readings/nothing-to-undo', status: 409 })
      return call(readingsApi.undo, { ...paper, body: { actId: undoId } })
    case 'read-again':
      return call(readingsApi.readAgain, paper)
    default:
      return unreachable(act)
  }
}

function one({ id }: Known) {
  return { params: { id } }
}
