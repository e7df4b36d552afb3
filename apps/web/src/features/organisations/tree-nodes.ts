import type { OrganisationTree } from '@phoihop/contract/organisations'
import { fold } from '@phoihop/domain/vietnamese-text'

type Place = OrganisationTree['localities'][number]
type Body = OrganisationTree['organisations'][number]

export const TREE_VIEWS = ['place', 'line', 'parent'] as const
export type TreeView = (typeof TREE_VIEWS)[number]

/** One row of a tree: a place, a body, or a line that gathers bodies. */
export interface TreeNode {
  key: string
  label: string
  place: Place | null
  body: Body | null
  children: TreeNode[]
}

/** The rows of a day as a tree: by place, by vertical line, or by what stands under what. */
export function buildTree(tree: OrganisationTree, view: TreeView, noLine: string): TreeNode[] {
  if (view === 'place') return placeNodes(tree)
  if (view === 'parent') return nest(tree.organisations, (body) => body.parentId)
  return lineNodes(tree, noLine)
}

function bodyNode(body: Body): TreeNode {
  return { key: body.id, label: body.name, place: null, body, children: [] }
}

/** Bodies under those that `above` names, where these are among them. */
function nest(bodies: readonly Body[], above: (body: Body) => string | null): TreeNode[] {
  const nodes = new Map(bodies.map((body) => [body.id, bodyNode(body)]))
  const roots: TreeNode[] = []
  for (const body of bodies) {
    const node = nodes.get(body.id)
    const parent = nodes.get(above(body) ?? '')
    if (node && parent && !standsUnder(nodes, parent, body.id, above)) parent.children.push(node)
    else if (node) roots.push(node)
  }
  return roots
}

/** Whether the walk up from a node meets that body: a circle would hide all of it. */
function standsUnder(
  nodes: ReadonlyMap<string, TreeNode>,
  from: TreeNode,
  id: string,
  above: (body: Body) => string | null,
): boolean {
  const seen = new Set<string>()
  for (let at: TreeNode | undefined = from; at?.body && !seen.has(at.key); at = nodes.get(above(at.body) ?? '')) {
    if (at.key === id) return true
    seen.add(at.key)
  }
  return false
}

function placeNodes({ localities, organisations }: OrganisationTree): TreeNode[] {
  const places = new Map<string, TreeNode>(
    localities.map((place) => [place.id, { key: place.id, label: place.name, place, body: null, children: [] }]),
  )
  const bodiesOf = new Map<string, Body[]>()
  for (const body of organisations) bodiesOf.set(body.localityId, [...(bodiesOf.get(body.localityId) ?? []), body])
  const roots: TreeNode[] = []
  for (const [id, node] of places) {
    const bodies = bodiesOf.get(id) ?? []
    const here = new Set(bodies.map((body) => body.id))
    node.children.unshift(...nest(bodies, (body) => (here.has(body.parentId ?? '') ? body.parentId : null)))
    const parent = places.get(node.place?.parentId ?? '')
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return roots
}

function lineNodes({ localities, organisations }: OrganisationTree, noLine: string): TreeNode[] {
  const parentOf = new Map(localities.map((place) => [place.id, place.parentId]))
  const lines = new Map<string, Body[]>()
  for (const body of organisations) lines.set(body.line ?? '', [...(lines.get(body.line ?? '') ?? []), body])
  const nodes = [...lines].map(([line, bodies]): TreeNode => {
    const first = bodies[0]
    const label = line === '' || !first ? noLine : first.kindName
    if (line === '') return { key: 'line-none', label, place: null, body: null, children: bodies.map(bodyNode) }
    const at = new Map(bodies.map((body) => [body.localityId, body.id]))
    const children = nest(bodies, (body) => nearestAbove(parentOf, at, body.localityId))
    return { key: `line-${line}`, label, place: null, body: null, children }
  })
  return [...nodes.filter((node) => node.key !== 'line-none'), ...nodes.filter((node) => node.key === 'line-none')]
}

/** The body of the same line in the nearest place above. */
function nearestAbove(
  parentOf: ReadonlyMap<string, string | null>,
  at: ReadonlyMap<string, string>,
  localityId: string,
): string | null {
  for (let place = parentOf.get(localityId) ?? null; place !== null; place = parentOf.get(place) ?? null) {
    const found = at.get(place)
    if (found !== undefined) return found
  }
  return null
}

/** Only what fits, and the way to it; every word typed begins a word of the body's names, old ones too. */
export function filterTree(nodes: readonly TreeNode[], fits: (node: TreeNode) => boolean): TreeNode[] {
  return nodes.flatMap((node) => {
    const children = filterTree(node.children, fits)
    return fits(node) || children.length > 0 ? [{ ...node, children }] : []
  })
}

/** Whether every word typed begins a word of the text, accents apart. */
export function hasWords(text: string, typed: string): boolean {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .every((word) => words.includes(` ${word}`))
}

export function countBodies(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.body ? 1 : 0) + countBodies(node.children), 0)
}
