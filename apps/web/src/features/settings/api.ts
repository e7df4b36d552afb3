import { settingsApi } from '@phoihop/contract/settings'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type SecurityEntry = NonNullable<CallInput<typeof settingsApi.updateSecurity>['body']>

export const settingQueries = {
  security: () =>
    queryOptions({
      queryKey: ['settings', 'security'],
      queryFn: ({ signal }) => call(settingsApi.security, { signal }),
    }),
  papers: () =>
    queryOptions({ queryKey: ['settings', 'papers'], queryFn: ({ signal }) => call(settingsApi.papers, { signal }) }),
  proposals: () =>
    queryOptions({
      queryKey: ['settings', 'proposals'],
      queryFn: ({ signal }) => call(settingsApi.proposals, { signal }),
    }),
  telling: () =>
    queryOptions({
      queryKey: ['settings', 'telling'],
      queryFn: ({ signal }) => call(settingsApi.telling, { signal }),
    }),
  mail: () =>
    queryOptions({ queryKey: ['settings', 'mail'], queryFn: ({ signal }) => call(settingsApi.mail, { signal }) }),
}

/** Holds for the own session too: it is read again. */
export function useUpdateSecurity() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SecurityEntry) => call(settingsApi.updateSecurity, { body }),
    onSuccess: async (security) => {
      client.setQueryData(settingQueries.security().queryKey, security)
      await client.invalidateQueries({ queryKey: ['session'] })
    },
  })
}

export function useUpdatePapers() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CallInput<typeof settingsApi.updatePapers>['body']) => call(settingsApi.updatePapers, { body }),
    onSuccess: (papers) => client.setQueryData(settingQueries.papers().queryKey, papers),
  })
}

export function useUpdateProposals() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CallInput<typeof settingsApi.updateProposals>['body']) =>
      call(settingsApi.updateProposals, { body }),
    onSuccess: (proposals) => {
      client.setQueryData(settingQueries.proposals().queryKey, proposals)
      void client.invalidateQueries({ queryKey: ['proposals'] })
    },
  })
}

export function useUpdateTelling() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CallInput<typeof settingsApi.updateTelling>['body']) =>
      call(settingsApi.updateTelling, { body }),
    onSuccess: (telling) => {
      client.setQueryData(settingQueries.telling().queryKey, telling)
    },
  })
}

export function useShowLink() {
  return useMutation({ mutationFn: (id: string) => call(settingsApi.showLink, { params: { id } }), gcTime: 0 })
}
