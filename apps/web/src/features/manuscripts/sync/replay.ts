import { manuscriptSchema as schema } from '@phoihop/manuscript/schema'
import type { Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { Mapping, Step } from 'prosemirror-transform'

export interface KeptStep {
  clientId: string
  step: unknown
}

export function parseStep(json: unknown): Step {
  return Step.fromJSON(schema, json)
}

/**
 * Steps that were never sent, put onto the paper as it is now: `since` are the steps others made in between (and those
 * of one's own that arrived though the answer did not). What has lost its place is left out, as when two write at once.
 */
export function replay(
  tr: Transaction,
  unsent: readonly unknown[],
  since: readonly KeptStep[],
  clientId: string,
): Transaction {
  const arrived = since.findIndex((one) => one.clientId !== clientId)
  const ours = Math.min(arrived < 0 ? since.length : arrived, unsent.length)
  const left = unsent.slice(ours).map(parseStep)
  const others = since.slice(ours).map(({ step }) => parseStep(step).getMap())
  const back = left.map((step) => step.getMap().invert()).toReversed()
  const mapping = new Mapping([...back, ...others])
  for (const [i, step] of left.entries()) {
    const mapped = step.map(mapping.slice(left.length - i))
    if (!mapped || !fits(tr.doc, mapped)) continue
    tr.step(mapped)
    mapping.appendMap(mapped.getMap(), left.length - 1 - i)
  }
  return tr
}

function fits(doc: Node, step: Step): boolean {
  try {
    return step.apply(doc).doc !== null
  } catch {
    return false
  }
}
