import type { Plugin } from 'vite'

const CONTRACT = /[\\/]packages[\\/]contract[\\/]/
/** What a page uses of an endpoint; the rest is the server's and the API's description's. */
const KEPT = ['method', 'path', 'onceByKey', 'open']

interface Node {
  type: string
  start: number
  end: number
  name?: string
  callee?: Node
  arguments?: Node[]
  properties?: (Node & { key?: Node })[]
}

/**
 * Leaves of each endpoint of the contract its address and how it is called. Schemas, summaries and lists of refusals that
 * only endpoints used are then in nobody's way, and the bundler drops them (see `PURE_CALLS`).
 */
export function endpointsAsAddresses(): Plugin {
  return {
    name: 'phoihop:endpoints-as-addresses',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!CONTRACT.test(id) || !code.includes('endpoint(')) return null
      // the parser's tree, as far as it is looked at
      const tree = this.parse(code) as unknown as Node
      const cuts = endpointsIn(tree).flatMap((entry) => (entry.properties ?? []).filter((one) => !isKept(one)))
      return cuts.toSorted((a, b) => b.start - a.start).reduce((rest, cut) => withoutProperty(rest, cut), code)
    },
  }
}

/**
 * Calls of the contract that make values and do nothing else: unused, they go. The bundler goes by the name alone: what a
 * page calls on something of such a name (line.close()) would go too.
 */
export const PURE_CALLS = ['z', 'endpoint', 'line', 'optionalLine', 'optionalWords', 'page']

function isKept({ key }: { key?: Node }): boolean {
  return key?.name !== undefined && KEPT.includes(key.name)
}

function withoutProperty(code: string, { start, end }: Node): string {
  const comma = /^\s*,/u.exec(code.slice(end))?.[0].length ?? 0
  return code.slice(0, start) + code.slice(end + comma)
}

/** The objects given to `endpoint(…)`, wherever they stand. */
function endpointsIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(endpointsIn)
  if (typeof node !== 'object' || node === null) return []
  const here = node as Node
  const given = here.type === 'CallExpression' && here.callee?.name === 'endpoint' ? here.arguments?.[0] : undefined
  if (given?.type === 'ObjectExpression') return [given]
  return Object.values(node).flatMap(endpointsIn)
}
