import { amendmentsApi, type RelationEntry } from '@phoihop/contract/amendments'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export const amendmentQueries = {
  relations: (paperId: string) =>
    queryOptions({
      queryKey: ['amendments', 'relations', paperId],
      queryFn: ({ signal }) => call(amendmentsApi.get, { params: { id: paperId }, signal }),
    }),
  options: (paperId: string, q: string) =>
    queryOptions({
      queryKey: ['amendments', 'options', paperId, q],
      queryFn: ({ signal }) =>
        call(amendmentsApi.options, { params: { id: paperId }, query: q === '' ? {} : { q }, signal }),
      placeholderData: keepPreviousData,
    }),
  /** the tasks of an earlier paper, to say of each what becomes of it */
  earlier: (paperId: string) =>
    queryOptions({
      queryKey: ['amendments', 'earlier', paperId],
      queryFn: ({ signal }) => call(conclusionsApi.get, { params: { id: paperId }, signal }),
    }),
  followUp: (paperId: string) =>
    queryOptions({
      queryKey: ['amendments', 'follow-up', paperId],
      queryFn: ({ signal }) => call(amendmentsApi.followUp, { params: { id: paperId }, signal }),
    }),
}

/** The draft's version counts on: who edits it next is told by a fresh reading of it. */
export function useRelate(paperId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (relations: RelationEntry[]) => {
      const { version } = await call(conclusionsApi.get, { params: { id: paperId } })
      return call(amendmentsApi.relate, { params: { id: paperId }, body: { version, relations } })
    },
    onSuccess: (found) => {
      client.setQueryData(amendmentQueries.relations(paperId).queryKey, found)
      void client.invalidateQueries({ queryKey: ['conclusions'] })
    },
  })
}

export function useFollow(paperId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ assignments, key }: { assignments: { id: string; version: number }[]; key: string }) =>
      call(amendmentsApi.follow, { params: { id: paperId }, body: { assignments }, idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
  })
}
