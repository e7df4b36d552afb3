import { figuresApi } from '@phoihop/contract/figures'
import { queryOptions } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type FiguresQuery = NonNullable<CallInput<typeof figuresApi.get>['query']>

export const figuresQueries = {
  of: (query: FiguresQuery) =>
    queryOptions({ queryKey: ['figures', query], queryFn: ({ signal }) => call(figuresApi.get, { query, signal }) }),
}
