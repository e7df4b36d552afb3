import { organisationsApi } from '@phoihop/contract/organisations'
import { type Review, reviewsApi } from '@phoihop/contract/reviews'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { addressOf, type CallInput, call } from '../../lib/api-client.ts'

export type ReviewEntry = CallInput<typeof reviewsApi.open>['body']
export type ReviewAnswerEntry = CallInput<typeof reviewsApi.answer>['body']
export type CommentEntry = CallInput<typeof reviewsApi.comment>['body']
export type OutcomeEntry = CallInput<typeof reviewsApi.settle>['body']

export const reviewQueries = {
  ofPaper: (paperId: string) =>
    queryOptions({
      queryKey: ['reviews', 'paper', paperId],
      queryFn: ({ signal }) => call(reviewsApi.ofPaper, { params: { id: paperId }, signal }),
    }),
  people: (paperId: string, q: string) =>
    queryOptions({
      queryKey: ['reviews', 'people', paperId, q],
      queryFn: ({ signal }) =>
        call(reviewsApi.options, { params: { id: paperId }, query: q === '' ? {} : { q }, signal }),
      placeholderData: keepPreviousData,
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['reviews', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

export function reviewFile(id: string): string {
  return addressOf(reviewsApi.export, { id })
}

/** What a round says changes with each act; whether it is open changes the paper too. */
function useAfter(paperId: string) {
  const client = useQueryClient()
  return (_: Review) => {
    void client.invalidateQueries({ queryKey: ['reviews'] })
    void client.invalidateQueries({ queryKey: ['conclusions', 'detail', paperId] })
    void client.invalidateQueries({ queryKey: ['conclusions', 'moves', paperId] })
    void client.invalidateQueries({ queryKey: ['conclusions', 'list'] })
  }
}

interface Keyed<B> {
  body: B
  idempotencyKey: string
}

export function useOpenReview(paperId: string) {
  return useMutation({
    mutationFn: (sent: Keyed<ReviewEntry>) => call(reviewsApi.open, { params: { id: paperId }, ...sent }),
    onSuccess: useAfter(paperId),
  })
}

export function useExtendReview(paperId: string, id: string) {
  return useMutation({
    mutationFn: (body: { version: number; closesAt: string }) => call(reviewsApi.extend, { params: { id }, body }),
    onSuccess: useAfter(paperId),
  })
}

export function useCloseReview(paperId: string, id: string) {
  return useMutation({
    mutationFn: (version: number) => call(reviewsApi.close, { params: { id }, body: { version } }),
    onSuccess: useAfter(paperId),
  })
}

export function useRemindAsked(paperId: string, id: string) {
  return useMutation({
    mutationFn: () => call(reviewsApi.remind, { params: { id } }),
    onSuccess: useAfter(paperId),
  })
}

export function useAnswerReview(paperId: string, askedId: string) {
  return useMutation({
    mutationFn: (sent: Keyed<ReviewAnswerEntry>) => call(reviewsApi.answer, { params: { id: askedId }, ...sent }),
    onSuccess: useAfter(paperId),
  })
}

export function useCommentOn(paperId: string, askedId: string) {
  return useMutation({
    mutationFn: (sent: Keyed<CommentEntry>) => call(reviewsApi.comment, { params: { id: askedId }, ...sent }),
    onSuccess: useAfter(paperId),
  })
}

export function useSettleComment(paperId: string) {
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: OutcomeEntry }) => call(reviewsApi.settle, { params: { id }, body }),
    onSuccess: useAfter(paperId),
  })
}
