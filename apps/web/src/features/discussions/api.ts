import { discussionsApi } from '@phoihop/contract/discussions'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export const discussionQueries = {
  ofTask: (taskId: string) =>
    queryOptions({
      queryKey: ['discussions', taskId],
      queryFn: ({ signal }) => call(discussionsApi.ofTask, { params: { id: taskId }, signal }),
    }),
}

export function useDiscuss(taskId: string) {
  const client = useQueryClient()
  const params = { id: taskId }
  const { queryKey } = discussionQueries.ofTask(taskId)
  const onSuccess = () => {
    void client.invalidateQueries({ queryKey })
  }
  return {
    comment: useMutation({
      mutationFn: ({ words, idempotencyKey }: { words: string; idempotencyKey: string }) =>
        call(discussionsApi.comment, { params, body: { words }, idempotencyKey }),
      onSuccess: (discussion) => {
        client.setQueryData(queryKey, discussion)
      },
    }),
    takeBack: useMutation({ mutationFn: (id: string) => call(discussionsApi.takeBack, { params: { id } }), onSuccess }),
    follow: useMutation({
      mutationFn: (wanted: boolean) => call(wanted ? discussionsApi.subscribe : discussionsApi.unsubscribe, { params }),
      onSuccess,
    }),
  }
}
