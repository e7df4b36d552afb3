import { auditApi } from '@phoihop/contract/audit'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { addressOf, type CallInput, call } from '../../lib/api-client.ts'

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
  /** asked for by hand only: it reads the whole trail */
  verification: () =>
    queryOptions({
      queryKey: ['audit', 'verification'],
      queryFn: ({ signal }) => call(auditApi.verify, { signal }),
      enabled: false,
    }),
}

/** Where the Excel file of these filters lies. */
export function auditFile(query: AuditQuery): string {
  return addressOf(auditApi.export, {}, query)
}
