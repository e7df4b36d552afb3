import { conclusionsApi } from '@phoihop/contract/conclusions'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export const grantQueries = {
  list: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'grants', id],
      queryFn: ({ signal }) => call(conclusionsApi.grants, { params: { id }, signal }),
    }),
  options: (id: string, q: string) =>
    queryOptions({
      queryKey: ['conclusions', 'grant-options', id, q],
      queryFn: ({ signal }) =>
        call(conclusionsApi.grantOptions, { params: { id }, query: q === '' ? {} : { q }, signal }),
      placeholderData: keepPreviousData,
    }),
}

/** Lets somebody read a restricted paper, or ends it. */
export function useGrantReading(id: string) {
  const client = useQueryClient()
  const onSuccess = (grants: Awaited<ReturnType<typeof list>>) => {
    client.setQueryData(grantQueries.list(id).queryKey, grants)
    void client.invalidateQueries({ queryKey: ['conclusions', 'grant-options', id] })
  }
  const grant = useMutation({
    mutationFn: (membershipId: string) => call(conclusionsApi.grant, { params: { id }, body: { membershipId } }),
    onSuccess,
  })
  const end = useMutation({
    mutationFn: (grantId: string) => call(conclusionsApi.endGrant, { params: { id, grantId } }),
    onSuccess,
  })
  return { grant, end }
}

const list = (id: string) => call(conclusionsApi.grants, { params: { id } })
