import { invitationsApi } from '@phoihop/contract/invitations'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export function waitingQuery() {
  return queryOptions({
    queryKey: ['invitations', 'mine'],
    queryFn: ({ signal }) => call(invitationsApi.mine, { signal }),
  })
}
