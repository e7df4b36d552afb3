import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** Where the officer begins: signing in, the frame of the pages, my work with what else may wait there, and what keeps it. */
const ROOTS = [
  /web[\\/]src[\\/]main\.tsx$/,
  /web[\\/]src[\\/]app[\\/](?:layout[\\/]shell-layout|pages[\\/](?:sign-in|my-work)-page|update-offer)\.tsx$/,
  /web[\\/]src[\\/]features[\\/](?:proposals|reviews|unit-reports)[\\/]waiting-[a-z]+-panel\.tsx$/,
  /web[\\/]src[\\/]lib[\\/]device[\\/]kept-reads\.ts$/,
]

/**
 * Knows which modules the first pages are made of, by following what they import: these go into one file, and nothing
 * else does. A slow line pays for each byte and for each round trip.
 */
export function firstPage(): { plugin: Plugin; has: (id: string) => boolean } {
  const modules = new Set<string>()
  const plugin: Plugin = {
    name: 'phoihop:first-page',
    apply: 'build',
    async buildEnd(error) {
      if (error) return
      const follower = new Follower(this, modules)
      for (const id of [...this.getModuleIds()].filter(isRoot)) await follower.follow(id, null)
    },
  }
  return { plugin, has: (id) => modules.has(id) }
}

function isRoot(id: string): boolean {
  return ROOTS.some((root) => root.test(id))
}

/** Follows imports, each once; a build has some thousand modules, and lists of exports are long. */
class Follower {
  readonly #build: Rolldown.PluginContext
  readonly #seen: Set<string>
  readonly #bodies = new Map<string, Statement[] | null>()
  readonly #targets = new Map<string, string | null>()
  readonly #asked = new Set<string>()

  constructor(build: Rolldown.PluginContext, seen: Set<string>) {
    this.#build = build
    this.#seen = seen
  }

  /** Takes in a module and what it imports; of one that only hands on what others make, no more than the names wanted. */
  async follow(id: string, names: readonly string[] | null): Promise<void> {
    const ask = `${id}|${names?.join() ?? '*'}`
    const body = this.#bodyOf(id)
    if (body === null || this.#asked.has(ask)) return
    this.#asked.add(ask)
    const handsOn = names !== null && body.every((node) => node.source !== undefined || isExportList(node))
    if (!handsOn) {
      if (this.#seen.has(id)) return
      this.#seen.add(id)
    }
    const wanted = handsOn ? localNames(body, names) : null
    for (const node of body) {
      if (node.source === undefined) continue
      const isAll = node.type === 'ExportAllDeclaration'
      const taken = (node.specifiers ?? []).filter((one) => wanted === null || wanted.has(keyOf(node, one)))
      if (wanted !== null && taken.length === 0 && !isAll) continue
      const target = await this.#targetOf(node.source.value, id)
      if (target === null) continue
      const asked = taken.map((one) => nameOf(one.imported ?? one.local) ?? 'default')
      await this.follow(target, isAll ? names : asked.length > 0 ? asked : null)
    }
  }

  async #targetOf(source: string, importer: string): Promise<string | null> {
    const place = `${path.dirname(importer)}|${source}`
    const known = this.#targets.get(place)
    if (known !== undefined) return known
    const found = await this.#build.resolve(source, importer)
    const target = !found || found.external ? null : found.id
    this.#targets.set(place, target)
    return target
  }

  #bodyOf(id: string): Statement[] | null {
    const known = this.#bodies.get(id)
    if (known !== undefined) return known
    const code = this.#build.getModuleInfo(id)?.code
    const body = typeof code === 'string' ? bodyOf(this.#build.parse(code)) : null
    this.#bodies.set(id, body)
    return body
  }
}

interface Named {
  name?: string
  value?: string
}
interface Statement {
  type: string
  source?: { value: string }
  specifiers?: { local?: Named; imported?: Named; exported?: Named }[]
  declaration?: unknown
}

/** The statements of a module; the parser's tree as far as it is looked at. */
function bodyOf(tree: unknown): Statement[] {
  return (tree as { body: (Statement & { source?: unknown })[] }).body.map((node) =>
    node.source === null ? { ...node, source: undefined } : node,
  ) as Statement[]
}

function isExportList(node: Statement): boolean {
  return node.type === 'ExportNamedDeclaration' && !node.declaration
}

/** How the module itself calls what it gives out under these names; what it takes from elsewhere has their own names. */
function localNames(body: readonly Statement[], names: readonly string[]): ReadonlySet<string> {
  const given = body.filter((node) => node.source === undefined).flatMap((node) => node.specifiers ?? [])
  const locals = given.filter((one) => names.includes(nameOf(one.exported) ?? '')).map((one) => nameOf(one.local) ?? '')
  return new Set([...locals, ...names])
}

/** An import is asked for by its name in the module, what is handed on by the name it is given out under. */
function keyOf(node: Statement, one: { local?: Named; exported?: Named }): string {
  return nameOf(node.type === 'ImportDeclaration' ? one.local : one.exported) ?? ''
}

function nameOf(named: Named | undefined): string | undefined {
  return named?.name ?? named?.value
}
