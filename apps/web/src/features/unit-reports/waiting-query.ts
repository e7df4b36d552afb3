import { unitReportsApi } from '@phoihop/contract/unit-reports'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export function waitingQuery() {
  return queryOptions({
    queryKey: ['unit-reports', 'mine'],
    queryFn: ({ signal }) => call(unitReportsApi.mine, { signal }),
  })
}

export type WaitingReport = Awaited<ReturnType<typeof call<typeof unitReportsApi.mine>>>['rows'][number]
