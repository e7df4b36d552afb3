import { integrityApi } from '@phoihop/contract/integrity'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

/** A check under way is looked at again until it has ended. */
const LOOK_AGAIN_MS = 1500

export const integrityQueries = {
  last: (awaited: boolean) =>
    queryOptions({
      queryKey: ['integrity'],
      queryFn: ({ signal }) => call(integrityApi.last, { signal }),
      refetchInterval: awaited ? LOOK_AGAIN_MS : false,
    }),
}

export function useStartCheck() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(integrityApi.start, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['integrity'] }),
  })
}
