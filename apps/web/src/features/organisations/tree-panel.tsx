import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formatDay, formatNumber } from '../../lib/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { organisationQueries } from './api.ts'
import { OrganisationTree } from './organisation-tree.tsx'
import { text } from './text.ts'
import { buildTree, countBodies, filterTree, hasWords, type TreeNode, type TreeView } from './tree-nodes.ts'

interface TreePanelProps {
  view: TreeView
  on: string | undefined
  ended: boolean
  q: string
  tier: string | undefined
  branch: string | undefined
  onPlace?: ((id: string) => void) | undefined
}

/** The bodies of a day as a tree, narrowed by what was typed. */
export function TreePanel({ view, on, ended, q, tier, branch, onPlace }: TreePanelProps) {
  const tree = useSuspenseQuery(organisationQueries.tree({ ...(on && { on }), ...(ended && { ended: 'true' }) })).data
  const isNarrowed = q !== '' || tier !== undefined || branch !== undefined
  const nodes = useMemo(() => {
    const whole = buildTree(tree, view, text.noLine)
    if (!isNarrowed) return whole
    const tierOf = new Map(tree.localities.map((place) => [place.id, place.tierCode]))
    const fits = ({ body, place }: TreeNode) => {
      if (place) return q !== '' && tier === undefined && branch === undefined && hasWords(place.name, q)
      if (!body) return false
      return (
        hasWords(`${body.words} ${body.name}`, q) &&
        (tier === undefined || tierOf.get(body.localityId) === tier) &&
        (branch === undefined || body.branch === branch)
      )
    }
    return filterTree(whole, fits)
  }, [tree, view, q, tier, branch, isNarrowed])
  if (nodes.length === 0) {
    return (
      <Panel>
        <EmptyState title={text.empty} hint={text.emptyHint} />
      </Panel>
    )
  }
  const title = text.treeTotal(formatNumber(countBodies(nodes)), formatDay(tree.on))
  return (
    <Panel title={title} id="tree" flush>
      <OrganisationTree
        key={`${view} ${tree.on}`}
        label={title}
        nodes={nodes}
        allOpen={isNarrowed}
        onPlace={tree.can.edit ? onPlace : undefined}
      />
    </Panel>
  )
}
