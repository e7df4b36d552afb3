import type { Conclusion } from '@phoihop/contract/conclusions'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { conclusionQueries } from './api.ts'

export type SubmitBody = CallInput<typeof paperMovesApi.submit>['body']
export type SignOnPaperBody = CallInput<typeof paperMovesApi.signOnPaper>['body']

export const moveQueries = {
  list: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'moves', id],
      queryFn: ({ signal }) => call(paperMovesApi.list, { params: { id }, signal }),
    }),
  signers: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'signers', id],
      queryFn: ({ signal }) => call(paperMovesApi.signers, { params: { id }, signal }),
    }),
}

/** A step changes the paper, its history, the lists and what waits for whom. */
function useAfterMove(id: string) {
  const client = useQueryClient()
  return (paper: Conclusion | null) => {
    if (paper) client.setQueryData(conclusionQueries.detail(id).queryKey, paper)
    void client.invalidateQueries({ queryKey: ['conclusions', 'moves', id] })
    void client.invalidateQueries({ queryKey: ['conclusions', 'list'] })
    void client.invalidateQueries({ queryKey: ['reviews'] })
    void client.invalidateQueries({ queryKey: ['renditions'] })
  }
}

interface Keyed<B> {
  body: B
  idempotencyKey: string
}

export function useSubmitPaper(id: string) {
  return useMutation({
    mutationFn: (sent: Keyed<SubmitBody>) => call(paperMovesApi.submit, { params: { id }, ...sent }),
    onSuccess: useAfterMove(id),
  })
}

export function useSignOnPaper(id: string) {
  return useMutation({
    mutationFn: (sent: Keyed<SignOnPaperBody>) => call(paperMovesApi.signOnPaper, { params: { id }, ...sent }),
    onSuccess: useAfterMove(id),
  })
}

export function useSignPaper(id: string) {
  return useMutation({
    mutationFn: (sent: Keyed<{ version: number; textSha256: string }>) =>
      call(paperMovesApi.sign, { params: { id }, ...sent }),
    onSuccess: useAfterMove(id),
  })
}

export function useWithdrawPaper(id: string) {
  return useMutation({
    mutationFn: (sent: Keyed<{ version: number; reason: string }>) =>
      call(paperMovesApi.withdraw, { params: { id }, ...sent }),
    onSuccess: useAfterMove(id),
  })
}

/** Returned, the paper is no longer the signer's to read: only what waits is asked again. */
export function useReturnPaper(id: string) {
  const after = useAfterMove(id)
  return useMutation({
    mutationFn: (sent: Keyed<{ version: number; reason: string }>) =>
      call(paperMovesApi.return, { params: { id }, ...sent }),
    onSuccess: () => after(null),
  })
}
