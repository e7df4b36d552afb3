import { lookBacksApi } from '@phoihop/contract/look-backs'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export const lookBackQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['look-backs', meetingId],
    queryFn: ({ signal }) => call(lookBacksApi.get, { params: { id: meetingId }, signal }),
  })

/** Notes what the meeting said of one task; two who write at once: the second is told. */
export function useNote(meetingId: string) {
  const client = useQueryClient()
  const { queryKey } = lookBackQuery(meetingId)
  return useMutation({
    mutationFn: ({ taskId, ...body }: { taskId: string; version: number; note: string }) =>
      call(lookBacksApi.note, { params: { id: meetingId, taskId }, body }),
    onSuccess: (back) => client.setQueryData(queryKey, back),
    onError: () => void client.invalidateQueries({ queryKey }),
  })
}
