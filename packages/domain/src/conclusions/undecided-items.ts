import type { Block } from './outline.ts'
import { overlaps, type Span } from './span.ts'

/**
 * The items about which nobody has said anything yet: no sentence of theirs gives work, and neither they nor an item
 * above them is marked "không phát sinh nhiệm vụ". An item that holds others is judged by those.
 */
export function undecidedItems<T extends Block & { withoutTask: boolean }>(
  blocks: readonly T[],
  marks: readonly Span[],
): T[] {
  const items = blocks.filter((block) => block.kind === 'item')
  const above: T[] = []
  return items.filter((item, i) => {
    while ((above.at(-1)?.level ?? 0) >= item.level) above.pop()
    const isParent = (items[i + 1]?.level ?? 0) > item.level
    const settled = item.withoutTask || above.some((parent) => parent.withoutTask)
    above.push(item)
    return !isParent && !settled && !marks.some((mark) => overlaps(mark, item))
  })
}
