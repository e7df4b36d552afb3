import { type PresenceEntry, type RemarkEntry, type RollCall, sittingsApi } from '@phoihop/contract/sittings'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'

/** How soon another's writing is seen here, in milliseconds. */
const TOGETHER_MS = 4000

export type AgendaBody = CallInput<typeof sittingsApi.addItem>['body']

export const sittingQueries = {
  agenda: (meetingId: string) =>
    queryOptions({
      queryKey: ['sittings', 'agenda', meetingId],
      queryFn: ({ signal }) => call(sittingsApi.agenda, { params: { id: meetingId }, signal }),
      refetchInterval: TOGETHER_MS,
    }),
  rollCall: (meetingId: string) =>
    queryOptions({
      queryKey: ['sittings', 'roll-call', meetingId],
      queryFn: ({ signal }) => call(sittingsApi.rollCall, { params: { id: meetingId }, signal }),
      refetchInterval: TOGETHER_MS,
    }),
  remarks: (meetingId: string) =>
    queryOptions({
      queryKey: ['sittings', 'remarks', meetingId],
      queryFn: ({ signal }) => call(sittingsApi.remarks, { params: { id: meetingId }, signal }),
      refetchInterval: TOGETHER_MS,
    }),
  compositions: (year: number) =>
    queryOptions({
      queryKey: ['sittings', 'compositions', year],
      queryFn: ({ signal }) => call(sittingsApi.compositions, { query: { year }, signal }),
    }),
}

/** What may be done to the agenda; each answer is the whole agenda as it stands. */
export function useAgendaActs(meetingId: string) {
  const client = useQueryClient()
  const { queryKey } = sittingQueries.agenda(meetingId)
  const onceKey = useOnceKey()
  const onMutate = () => client.cancelQueries({ queryKey })
  const settle = {
    onMutate,
    onSuccess: (agenda: Awaited<ReturnType<typeof turn>>) => {
      onceKey.done()
      client.setQueryData(queryKey, agenda)
    },
    onError: () => void client.invalidateQueries({ queryKey }),
  }
  return {
    save: useMutation({
      mutationFn: ({ item, entry }: { item: { id: string; version: number } | null; entry: AgendaBody }) =>
        item
          ? call(sittingsApi.updateItem, { params: { id: item.id }, body: { ...entry, version: item.version } })
          : call(sittingsApi.addItem, {
              params: { id: meetingId },
              body: entry,
              idempotencyKey: onceKey.keyFor({ meetingId, entry }),
            }),
      ...settle,
    }),
    remove: useMutation({
      mutationFn: (id: string) => call(sittingsApi.removeItem, { params: { id } }),
      ...settle,
    }),
    order: useMutation({
      mutationFn: (ids: string[]) => call(sittingsApi.orderItems, { params: { id: meetingId }, body: { ids } }),
      ...settle,
    }),
    turn: useMutation({ mutationFn: turn, ...settle }),
  }
}

function turn({ id, to }: { id: string; to: 'start' | 'end' | 'reset' }) {
  return call(sittingsApi.turnItem, { params: { id }, body: { turn: to } })
}

/** What may be done at the roll-call. */
export function useRollCallActs(meetingId: string) {
  const client = useQueryClient()
  const { queryKey } = sittingQueries.rollCall(meetingId)
  const onceKey = useOnceKey()
  const onMutate = () => client.cancelQueries({ queryKey })
  const keepWhole = {
    onMutate,
    onSuccess: (roll: RollCall) => {
      onceKey.done()
      client.setQueryData(queryKey, roll)
    },
    onError: () => void client.invalidateQueries({ queryKey }),
  }
  return {
    call: useMutation({
      scope: { id: `roll-call:${meetingId}` },
      mutationFn: ({ id, entry }: { id: string; entry: PresenceEntry }) =>
        call(sittingsApi.callSeat, { params: { id }, body: entry }),
      onMutate,
      onSuccess: (seat) =>
        client.setQueryData(queryKey, (roll) =>
          roll ? { ...roll, seats: roll.seats.map((one) => (one.id === seat.id ? seat : one)) } : roll,
        ),
      onError: () => void client.invalidateQueries({ queryKey }),
    }),
    rest: useMutation({
      mutationFn: (body: { seatIds: string[]; presence: 'present' | 'none' }) =>
        call(sittingsApi.callRest, { params: { id: meetingId }, body }),
      ...keepWhole,
    }),
    add: useMutation({
      mutationFn: (body: CallInput<typeof sittingsApi.addSeat>['body']) =>
        call(sittingsApi.addSeat, { params: { id: meetingId }, body, idempotencyKey: onceKey.keyFor(body) }),
      ...keepWhole,
    }),
  }
}

export function keepRemark(id: string, body: RemarkEntry) {
  return call(sittingsApi.keepRemark, { params: { id }, body })
}

export function dropRemark(id: string) {
  return call(sittingsApi.dropRemark, { params: { id } })
}
