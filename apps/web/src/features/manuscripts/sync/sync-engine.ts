import type { manuscriptsApi, Saved } from '@phoihop/contract/manuscripts'
import { STEPS_AT_ONCE } from '@phoihop/contract/manuscripts'
import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import type { EditorView } from 'prosemirror-view'
import type { z } from 'zod'
import { describeError } from '../../../lib/describe-error.ts'
import { ApiError, NetworkError } from '../../../lib/problem.ts'
import { type KeptStep, parseStep } from './replay.ts'
import type { Other, SyncStatus } from './sync-status.ts'
import { forgetUnsent, keepUnsent } from './unsent-store.ts'

type Followed = z.output<typeof manuscriptsApi.follow.response>

export interface SyncMeans {
  paperId: string
  personId: string
  clientId: string
  push: (body: { version: number; clientId: string; steps: unknown[]; letGo: string[] }) => Promise<Saved>
  follow: (version: number) => Promise<Followed>
  onStatus: (status: SyncStatus) => void
  onOthers: (others: readonly Other[]) => void
  /** where the paper stands: beyond review nothing is written any more */
  onState: (state: Followed['state']) => void
}

const TYPING_MS = 500
const POLL_MS = 2000

/** Keeps a sheet and the server alike: sends what is typed, fetches what others type. Runs until `stop`. */
export function startSync(view: EditorView, means: SyncMeans) {
  const { paperId, personId, clientId, onStatus } = means
  let [busy, stopped, refusedDoc] = [false, false, view.state.doc]
  let refused = false
  let letGo: string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const receive = (steps: readonly KeptStep[]) => {
    if (steps.length === 0) return
    const parsed = steps.map(({ step }) => parseStep(step))
    const from = steps.map((step) => step.clientId)
    view.dispatch(receiveTransaction(view.state, parsed, from, { mapSelectionBackward: true }))
  }
  const waiting = () => sendableSteps(view.state)
  /** `at` 0: this tab goes, the next one may take over at once */
  const keep = (at = Date.now()) => {
    const unsent = waiting()
    if (!unsent) {
      forgetUnsent(paperId, personId, clientId)
      return true
    }
    const steps = unsent.steps.map((step) => step.toJSON())
    return keepUnsent(paperId, personId, { version: unsent.version, clientId, steps, at })
  }
  const refuse = (status: SyncStatus) => {
    refused = true
    refusedDoc = view.state.doc
    onStatus(status)
  }

  /** Sends until nothing waits, or the server says no. */
  async function sendAll(): Promise<void> {
    for (let sent = waiting(); sent && !stopped; sent = waiting()) {
      onStatus({ kind: 'saving' })
      const batch = sent.steps.slice(0, STEPS_AT_ONCE).map((step) => step.toJSON())
      const saved = await means.push({ version: sent.version, clientId, steps: batch, letGo })
      if (stopped) return
      if (saved.losing.length > 0) return refuse({ kind: 'losing', tasks: saved.losing })
      receive(saved.accepted ? batch.map((step) => ({ clientId, step })) : saved.steps)
      if (saved.accepted) {
        letGo = []
        onStatus({ kind: 'saved', at: saved.savedAt })
      }
    }
  }

  async function followOthers(): Promise<void> {
    const { steps, others, state } = await means.follow(getVersion(view.state))
    if (stopped) return
    receive(steps)
    means.onOthers(others)
    means.onState(state)
  }

  function fail(error: unknown): void {
    if (error instanceof ApiError && error.status >= 400 && error.status < 500 && error.code.includes('/')) {
      const isClosed = error.code === 'conclusions/already-issued' || error.code === 'conclusions/under-signature'
      if (isClosed) means.onState(error.code === 'conclusions/already-issued' ? 'issued' : 'submitted')
      if (!error.code.startsWith('session/') && error.status !== 429)
        return refuse({ kind: 'refused', message: describeError(error), final: isClosed || error.status === 404 })
    }
    if (!(error instanceof ApiError) && !(error instanceof NetworkError)) throw error
    onStatus({ kind: 'offline', waiting: waiting()?.steps.length ?? 0, kept: keep() })
  }

  async function run(): Promise<void> {
    if (busy || stopped) return
    busy = true
    try {
      // what was refused is sent again once it has changed
      if (waiting() && !(refused && view.state.doc.eq(refusedDoc))) {
        refused = false
        await sendAll()
      }
      if (document.visibilityState === 'visible') await followOthers()
    } catch (error) {
      fail(error)
    } finally {
      keep()
      busy = false
      again(POLL_MS)
    }
  }
  function again(ms: number): void {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void run(), ms)
  }
  const wake = () => again(0)
  const leave = () => keep(0)

  window.addEventListener('online', wake)
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', wake)
  again(0)
  return {
    /** told after each change made here */
    typed: () => {
      if (!waiting()) return
      keep()
      if (!busy) again(TYPING_MS)
    },
    letGo: (ids: readonly string[]) => {
      letGo = [...ids]
      refused = false
      again(0)
    },
    fetchNow: wake,
    /** nothing of one's own waits: what another tab left may be put in */
    isIdle: () => !busy && !waiting(),
    stop: () => {
      stopped = true
      clearTimeout(timer)
      leave()
      window.removeEventListener('online', wake)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', wake)
    },
  }
}

export type Sync = ReturnType<typeof startSync>
