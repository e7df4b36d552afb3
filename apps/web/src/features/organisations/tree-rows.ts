import type { TreeNode } from './tree-nodes.ts'

/** A row as it is shown: where it stands among its own. */
export interface TreeRow {
  node: TreeNode
  level: number
  position: number
  size: number
  parentKey: string | null
}

/** The rows that are shown: those whose way up is open. */
export function visibleRows(
  nodes: readonly TreeNode[],
  isOpen: (key: string) => boolean,
  level = 1,
  parentKey: string | null = null,
): TreeRow[] {
  return nodes.flatMap((node, index) => [
    { node, level, position: index + 1, size: nodes.length, parentKey },
    ...(isOpen(node.key) ? visibleRows(node.children, isOpen, level + 1, node.key) : []),
  ])
}

/** All keys with something below them. */
export function branchKeys(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? [node.key, ...branchKeys(node.children)] : []))
}

export type TreeMove = { go: string } | { open: string } | { close: string }

/** What a key does in a tree (WAI-ARIA tree pattern): null when nothing. */
export function moveByKey(key: string, rows: readonly TreeRow[], at: number, isOpen: boolean): TreeMove | null {
  const row = rows[at]
  if (!row) return null
  const go = (index: number) => {
    const target = rows[index]
    return target ? { go: target.node.key } : null
  }
  const hasChildren = row.node.children.length > 0
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(rows.length - 1)
    case 'ArrowRight':
      if (!hasChildren) return null
      return isOpen ? go(at + 1) : { open: row.node.key }
    case 'ArrowLeft':
      if (hasChildren && isOpen) return { close: row.node.key }
      return row.parentKey === null ? null : { go: row.parentKey }
    default:
      return null
  }
}
