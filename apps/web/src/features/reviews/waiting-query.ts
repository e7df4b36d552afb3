import { reviewsApi } from '@phoihop/contract/reviews'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export function waitingQuery() {
  return queryOptions({
    queryKey: ['reviews', 'waiting'],
    queryFn: ({ signal }) => call(reviewsApi.waiting, { signal }),
  })
}

export type PapersWaiting = Awaited<ReturnType<typeof call<typeof reviewsApi.waiting>>>
