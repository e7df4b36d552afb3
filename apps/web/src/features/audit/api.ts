import { auditApi } from '@phoihop/contract/audit'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type AuditQuery = NonNullable<CallInput<typeof auditApi.list>['query']>

export const auditQueries = {
  list: (query: AuditQuery) =>
    infiniteQueryOptions({
      queryKey: ['audit', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(auditApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
}
