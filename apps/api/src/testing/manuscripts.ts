import type { Conclusion } from '@phoihop/contract/conclusions'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import type { Manuscript, ManuscriptBlock } from '@phoihop/domain/manuscripts/manuscript'
import { documentOf } from '@phoihop/manuscript/document'
import { manuscriptSchema } from '@phoihop/manuscript/schema'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { EditorState, type Transaction } from 'prosemirror-state'
import { Step } from 'prosemirror-transform'
import type { TestApp } from './test-app.ts'

/** A paper to be written by the secretary's office. */
export function writtenPaper(app: TestApp, given: Record<string, unknown> = {}, side = 'here'): Promise<Conclusion> {
  return app.ok(`${side}:secretary`, manuscriptsApi.create, {
    body: { form: 'conclusion', issuerId: app.world.body(`${side}:hu`), subject: 'Họp giao ban quý II', ...given },
  })
}

export const itemOf = (text: string): ManuscriptBlock => ({
  kind: 'item',
  level: 'arabic',
  heading: false,
  number: null,
  runs: [{ text }],
})

/** An editor as a person has it open: what was typed is held until it is pushed. */
export interface Writer {
  clientId: string
  state(): EditorState
  edit(change: (tr: Transaction) => Transaction): void
  /** sends what was typed until the server has it; answers the last reply */
  push(letGo?: readonly string[]): Promise<Awaited<ReturnType<typeof pushOnce>>>
  follow(): Promise<void>
}

let count = 0

export async function openWriter(app: TestApp, who: string, paperId: string): Promise<Writer> {
  const { version, manuscript } = await app.ok(who, manuscriptsApi.get, { params: { id: paperId } })
  count += 1
  const clientId = `client-${String(count).padStart(4, '0')}`
  let state = EditorState.create({ doc: documentOf(manuscript), plugins: [collab({ version, clientID: clientId })] })
  const receive = (steps: { clientId: string; step: unknown }[]) => {
    const parsed = steps.map(({ step }) => Step.fromJSON(manuscriptSchema, step))
    const from = steps.map((step) => step.clientId)
    state = state.apply(receiveTransaction(state, parsed, from))
  }
  return {
    clientId,
    state: () => state,
    edit: (change) => {
      state = state.apply(change(state.tr))
    },
    push: async (letGo = []) => {
      for (;;) {
        const sendable = sendableSteps(state)
        if (!sendable) throw new Error('nothing was typed')
        const steps = sendable.steps.map((step) => step.toJSON())
        const saved = await pushOnce(app, who, paperId, { version: sendable.version, clientId, steps, letGo })
        if (saved.accepted) receive(steps.map((step) => ({ clientId, step })))
        else if (saved.losing.length > 0) return saved
        else receive(saved.steps)
        if (!sendableSteps(state)) return saved
      }
    },
    follow: async () => {
      const params = { id: paperId }
      const { steps } = await app.ok(who, manuscriptsApi.follow, { params, body: { version: getVersion(state) } })
      receive(steps)
    },
  }
}

function pushOnce(app: TestApp, who: string, id: string, body: object) {
  return app.ok(who, manuscriptsApi.push, { params: { id }, body })
}

/** Puts whole blocks in place of all that stands there. */
export function rewriteWith(manuscript: Manuscript) {
  return (tr: Transaction) => tr.replaceWith(0, tr.doc.content.size, documentOf(manuscript).content)
}

/** The place in the document where these words begin. */
export function placeOf(state: EditorState, words: string): number {
  let place = -1
  state.doc.descendants((node, at) => {
    const index = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (place < 0 && index >= 0) place = at + index
    return place < 0
  })
  if (place < 0) throw new Error(`"${words}" is not in the paper`)
  return place
}
