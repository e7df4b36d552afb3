import { invitationsApi } from '@phoihop/contract/invitations'
import { organisationsApi } from '@phoihop/contract/organisations'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'

export type RulesEntry = NonNullable<CallInput<typeof invitationsApi.saveRules>['body']>
export type CallEntry = NonNullable<CallInput<typeof invitationsApi.call>['body']>
export type GuestEntry = NonNullable<CallInput<typeof invitationsApi.addGuest>['body']>
export type AnswerEntry = NonNullable<CallInput<typeof invitationsApi.answer>['body']>
export type GuestAnswerEntry = NonNullable<CallInput<typeof invitationsApi.answerGuest>['body']>

export const invitationQueries = {
  ofMeeting: (id: string) =>
    queryOptions({
      queryKey: ['invitations', 'meeting', id],
      queryFn: ({ signal }) => call(invitationsApi.get, { params: { id }, signal }),
    }),
  standing: (id: string) =>
    queryOptions({
      queryKey: ['invitations', 'standing', id],
      queryFn: ({ signal }) => call(invitationsApi.standing, { params: { id }, signal }),
    }),
  guest: (token: string) =>
    queryOptions({
      queryKey: ['invitations', 'guest', token],
      queryFn: () => call(invitationsApi.readGuest, { body: { token } }),
      retry: false,
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['invitations', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

/** Seats, chair and state of the meeting change together. */
function useAfter() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['invitations'] })
    void client.invalidateQueries({ queryKey: ['meetings'] })
    // sending asks the bodies invited for their reports
    void client.invalidateQueries({ queryKey: ['unit-reports'] })
  }
}

export function useSaveRules(id: string) {
  return useMutation({
    mutationFn: (body: RulesEntry) => call(invitationsApi.saveRules, { params: { id }, body }),
    onSuccess: useAfter(),
  })
}

export function useCopyRules(id: string) {
  return useMutation({
    mutationFn: (body: { version: number; from: 'series' | 'last' }) =>
      call(invitationsApi.copyRules, { params: { id }, body }),
    onSuccess: useAfter(),
  })
}

export function useKeepTemplate(id: string) {
  return useMutation({
    mutationFn: () => call(invitationsApi.keepTemplate, { params: { id } }),
    onSuccess: useAfter(),
  })
}

export function useAddGuest(id: string) {
  const onceKey = useOnceKey()
  const after = useAfter()
  return useMutation({
    mutationFn: (body: GuestEntry) =>
      call(invitationsApi.addGuest, { params: { id }, body, idempotencyKey: onceKey.keyFor(body) }),
    onSuccess: () => {
      onceKey.done()
      after()
    },
  })
}

export function useDropSeat() {
  return useMutation({
    mutationFn: (id: string) => call(invitationsApi.dropSeat, { params: { id } }),
    onSuccess: useAfter(),
  })
}

export function useChooseChair() {
  return useMutation({
    mutationFn: (id: string) => call(invitationsApi.chooseChair, { params: { id } }),
    onSuccess: useAfter(),
  })
}

export function useCallMeeting(id: string) {
  const onceKey = useOnceKey()
  const after = useAfter()
  return useMutation({
    mutationFn: (body: CallEntry) =>
      call(invitationsApi.call, { params: { id }, body, idempotencyKey: onceKey.keyFor(body) }),
    onSuccess: () => {
      onceKey.done()
      after()
    },
  })
}

export function useRemindSilent(id: string) {
  return useMutation({
    mutationFn: () => call(invitationsApi.remind, { params: { id } }),
    onSuccess: useAfter(),
  })
}

export function useAnswerSeat(id: string) {
  return useMutation({
    mutationFn: (body: AnswerEntry) => call(invitationsApi.answer, { params: { id }, body }),
    onSettled: useAfter(),
  })
}

export function useAnswerGuest(token: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Omit<GuestAnswerEntry, 'token'>) =>
      call(invitationsApi.answerGuest, { body: { ...body, token } }),
    onSuccess: (read) => client.setQueryData(invitationQueries.guest(token).queryKey, read),
  })
}

export function useShowLink() {
  return useMutation({ mutationFn: (id: string) => call(invitationsApi.showLink, { params: { id } }), gcTime: 0 })
}
