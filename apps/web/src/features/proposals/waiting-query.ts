import { proposalsApi } from '@phoihop/contract/proposals'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export function waitingQuery() {
  return queryOptions({
    queryKey: ['proposals', 'waiting'],
    queryFn: ({ signal }) => call(proposalsApi.waiting, { signal }),
  })
}

/** What may wait, in the order it is shown. */
export const PARTS = ['toAddress', 'toAnswer', 'toApprove', 'toExplain', 'toOpine'] as const

export type ProposalsWaiting = Awaited<ReturnType<typeof call<typeof proposalsApi.waiting>>>
