import { proposalsApi } from '@phoihop/contract/proposals'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export function waitingQuery() {
  return queryOptions({
    queryKey: ['proposals', 'waiting'],
    queryFn: ({ signal }) => call(proposalsApi.waiting, { signal }),
  })
}
