import { meetingsApi } from '@phoihop/contract/meetings'
import { organisationsApi } from '@phoihop/contract/organisations'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { addressOf, type CallInput, call } from '../../lib/api-client.ts'

export type ProposalQuery = NonNullable<CallInput<typeof proposalsApi.list>['query']>
export type CountQuery = NonNullable<CallInput<typeof proposalsApi.counts>['query']>
export type NewProposal = CallInput<typeof proposalsApi.create>['body']
export type Correction = CallInput<typeof proposalsApi.correct>['body']
export type Act = CallInput<typeof proposalsApi.act>['body']
export type NewAnswer = CallInput<typeof proposalAnswersApi.prepare>['body']
export type AnswerMove = CallInput<typeof proposalAnswersApi.moveAnswer>['body']
type SimilarQuery = NonNullable<CallInput<typeof proposalsApi.similar>['query']>

export const proposalQueries = {
  list: (query: ProposalQuery) =>
    infiniteQueryOptions({
      queryKey: ['proposals', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(proposalsApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  counts: (query: CountQuery) =>
    queryOptions({
      queryKey: ['proposals', 'counts', query],
      queryFn: ({ signal }) => call(proposalsApi.counts, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  options: () =>
    queryOptions({
      queryKey: ['proposals', 'options'],
      queryFn: ({ signal }) => call(proposalsApi.options, { signal }),
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['proposals', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
  meetings: () =>
    queryOptions({
      queryKey: ['proposals', 'meetings'],
      queryFn: ({ signal }) => call(meetingsApi.list, { query: { limit: 50 }, signal }),
    }),
  similar: (query: SimilarQuery) =>
    queryOptions({
      queryKey: ['proposals', 'similar', query],
      queryFn: ({ signal }) => call(proposalsApi.similar, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['proposals', 'detail', id],
      queryFn: ({ signal }) => call(proposalsApi.get, { params: { id }, signal }),
    }),
  agendaOptions: (id: string) =>
    queryOptions({
      queryKey: ['proposals', 'agenda-options', id],
      queryFn: ({ signal }) => call(proposalsApi.agendaOptions, { params: { id }, signal }),
    }),
  answerOptions: (id: string) =>
    queryOptions({
      queryKey: ['proposals', 'answer-options', id],
      queryFn: ({ signal }) => call(proposalAnswersApi.answerOptions, { params: { id }, signal }),
    }),
  ofMeeting: (id: string) =>
    queryOptions({
      queryKey: ['proposals', 'meeting', id],
      queryFn: ({ signal }) => call(proposalsApi.ofMeeting, { params: { id }, signal }),
    }),
  ofPaper: (id: string) =>
    queryOptions({
      queryKey: ['proposals', 'paper', id],
      queryFn: ({ signal }) => call(proposalAnswersApi.ofPaper, { params: { id }, signal }),
    }),
}

/** The register under these filters, as an Excel file. */
export function registerFile(query: ProposalQuery): string {
  return addressOf(proposalsApi.export, {}, query)
}

/** What is done to one proposal changes lists, numbers and others it is joined with or answered together with. */
function useAfter() {
  const client = useQueryClient()
  return (proposal?: Proposal) => {
    if (proposal) client.setQueryData(proposalQueries.detail(proposal.id).queryKey, proposal)
    // not waited for: what is read anew may take away the form that goes on from here
    void client.invalidateQueries({ queryKey: ['proposals'] })
  }
}

interface Keyed<B> {
  body: B
  idempotencyKey: string
}

export function useCreateProposal() {
  const after = useAfter()
  return useMutation({
    mutationFn: (sent: Keyed<NewProposal>) => call(proposalsApi.create, sent),
    onSuccess: (made) => after(made),
  })
}

export function useCorrectProposal(id: string) {
  return useMutation({
    mutationFn: (body: Correction) => call(proposalsApi.correct, { params: { id }, body }),
    onSuccess: useAfter(),
  })
}

export function useAddressProposal(id: string) {
  return useMutation({
    mutationFn: (body: CallInput<typeof proposalsApi.address>['body']) =>
      call(proposalsApi.address, { params: { id }, body }),
    onSuccess: useAfter(),
  })
}

export function useActOnProposal(id: string) {
  return useMutation({
    mutationFn: (sent: Keyed<Act>) => call(proposalsApi.act, { params: { id }, ...sent }),
    onSuccess: useAfter(),
  })
}

export function useJoinProposal(id: string) {
  return useMutation({
    mutationFn: (body: { version: number; intoId: string }) => call(proposalsApi.join, { params: { id }, body }),
    onSuccess: useAfter(),
  })
}

export function useSplitProposal(id: string) {
  return useMutation({
    mutationFn: (version: number) => call(proposalsApi.split, { params: { id }, body: { version } }),
    onSuccess: useAfter(),
  })
}

export function useScheduleProposal(id: string) {
  return useMutation({
    mutationFn: (sent: Keyed<CallInput<typeof proposalsApi.schedule>['body']>) =>
      call(proposalsApi.schedule, { params: { id }, ...sent }),
    onSuccess: useAfter(),
  })
}

export function useTakeOffAgenda(id: string) {
  return useMutation({
    mutationFn: (agendaItemId: string) => call(proposalsApi.takeOff, { params: { id }, body: { agendaItemId } }),
    onSuccess: useAfter(),
  })
}

export function usePrepareAnswer() {
  const after = useAfter()
  return useMutation({
    mutationFn: (sent: Keyed<NewAnswer>) => call(proposalAnswersApi.prepare, sent),
    onSuccess: () => after(),
  })
}

export function useRewriteAnswer(id: string) {
  const after = useAfter()
  return useMutation({
    mutationFn: (body: CallInput<typeof proposalAnswersApi.rewrite>['body']) =>
      call(proposalAnswersApi.rewrite, { params: { id }, body }),
    onSuccess: () => after(),
  })
}

export function useMoveAnswer(id: string) {
  const after = useAfter()
  return useMutation({
    mutationFn: (body: AnswerMove) => call(proposalAnswersApi.moveAnswer, { params: { id }, body }),
    onSuccess: () => after(),
  })
}

export function useMarkItem(paperId: string) {
  const after = useAfter()
  return useMutation({
    mutationFn: (sent: Keyed<CallInput<typeof proposalAnswersApi.markItem>['body']>) =>
      call(proposalAnswersApi.markItem, { params: { id: paperId }, ...sent }),
    onSuccess: () => after(),
  })
}
