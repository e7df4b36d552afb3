import { type PaperGrant, paperGrantsApi } from '@phoihop/contract/paper-grants'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export const grantQueries = {
  list: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'grants', id],
      queryFn: ({ signal }) => call(paperGrantsApi.list, { params: { id }, signal }),
    }),
  options: (id: string, q: string) =>
    queryOptions({
      queryKey: ['conclusions', 'grant-options', id, q],
      queryFn: ({ signal }) => call(paperGrantsApi.options, { params: { id }, query: q === '' ? {} : { q }, signal }),
      placeholderData: keepPreviousData,
    }),
}

/** Lets somebody read a restricted paper, or ends it. */
export function useGrantReading(id: string) {
  const client = useQueryClient()
  const onSuccess = (grants: { rows: PaperGrant[] }) => {
    client.setQueryData(grantQueries.list(id).queryKey, grants)
    void client.invalidateQueries({ queryKey: ['conclusions', 'grant-options', id] })
  }
  const grant = useMutation({
    mutationFn: (membershipId: string) => call(paperGrantsApi.grant, { params: { id }, body: { membershipId } }),
    onSuccess,
  })
  const end = useMutation({
    mutationFn: (grantId: string) => call(paperGrantsApi.end, { params: { id, grantId } }),
    onSuccess,
  })
  return { grant, end }
}
