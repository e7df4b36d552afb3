import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import { type Node, Slice } from 'prosemirror-model'
import { ReplaceStep, Step } from 'prosemirror-transform'
import { documentOf, manuscriptOf } from './document.ts'
import { manuscriptSchema } from './schema.ts'

/** Half characters and NUL: no database takes them, and nobody types them. */
const UNKEEPABLE = /\p{Cs}|\0/u

/**
 * The manuscript after an editor's steps, given as JSON; null when they are no steps, do not fit, or leave something a
 * manuscript cannot say. Numbers that count nothing (0, -1, 1.5) are refused too.
 */
export function applySteps(manuscript: Manuscript, steps: readonly unknown[]): Manuscript | null {
  try {
    const doc = steps.reduce<Node>(applied, documentOf(manuscript))
    doc.check()
    const next = manuscriptOf(doc)
    return documentOf(next).eq(doc) && !UNKEEPABLE.test(doc.textContent) && hasGoodNumbers(next) ? next : null
  } catch (error) {
    // all that the library throws for steps that do not fit
    if (error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError) return null
    if (error instanceof Error && error.name === 'ReplaceError') return null
    throw error
  }
}

function applied(doc: Node, json: unknown): Node {
  const result = Step.fromJSON(manuscriptSchema, json).apply(doc)
  if (!result.doc) throw new RangeError(result.failed ?? 'a step that does not fit')
  return result.doc
}

function hasGoodNumbers({ blocks }: Manuscript): boolean {
  return blocks.every((block) => {
    if (block.kind === 'item') return block.number === null || isCount(block.number)
    return block.kind !== 'table' || block.columns.every(({ width }) => width > 0 && width <= 1000)
  })
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 999
}

/** The one step, as JSON, that puts `after` in place of `before`; none when nothing differs. */
export function replacingSteps(before: Manuscript, after: Manuscript): unknown[] {
  const [from, to] = [documentOf(before), documentOf(after)]
  if (from.eq(to)) return []
  return [new ReplaceStep(0, from.content.size, new Slice(to.content, 0, 0)).toJSON()]
}
