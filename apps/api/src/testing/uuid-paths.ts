interface Schema {
  format?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  $ref?: string
  $defs?: Record<string, Schema>
}

/** Where a JSON schema takes an id: paths of property names, `0` for the first of a list. */
export function uuidPaths(schema: unknown): string[][] {
  // what zod makes of its schemas is a JSON schema
  const root = schema as Schema
  return pathsIn(root, root, 0)
}

function pathsIn(schema: Schema, root: Schema, depth: number): string[][] {
  if (depth > 6) return []
  if (schema.$ref) {
    const named = root.$defs?.[schema.$ref.split('/').at(-1) ?? '']
    return named ? pathsIn(named, root, depth + 1) : []
  }
  if (schema.format === 'uuid') return [[]]
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  const found = [
    ...choices.flatMap((choice) => pathsIn(choice, root, depth + 1)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      pathsIn(inner, root, depth + 1).map((path) => [name, ...path]),
    ),
    ...(schema.items ? pathsIn(schema.items, root, depth + 1).map((path) => ['0', ...path]) : []),
  ]
  return [...new Map(found.map((path) => [path.join('.'), path])).values()]
}

/** A copy of `value` with `id` at the path; lists and objects on the way are made where they are missing. */
export function setAt(value: unknown, path: readonly string[], id: string): unknown {
  const [head, ...rest] = path
  if (head === undefined) return id
  if (head === '0') {
    const list = Array.isArray(value) ? value : []
    return [setAt(list[0], rest, id), ...list.slice(1)]
  }
  const object = typeof value === 'object' && value !== null ? value : {}
  return { ...object, [head]: setAt((object as Record<string, unknown>)[head], rest, id) }
}
