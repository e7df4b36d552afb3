import path from 'node:path'
import { DRAWING } from './zones.mjs'

const { ZONES, ARROWS, TEST_ARROWS, PACKAGES, MAY_CALL } = DRAWING
const FOLDERS = Object.entries(ZONES)
  .map(([zone, folder]) => ({ zone, folder, pattern: new RegExp(`^${folder.replace('*', '([^/]+)')}(?:/|$)`) }))
  .toSorted((a, b) => b.folder.length - a.folder.length)

/** Null when `file` (a path from the root) may import `source`, otherwise the reason as one sentence. */
export function judgeImport(file, source) {
  const from = zoneOf(file)
  if (from === null) return null
  // x.access.ts: the rows of the access test of a slice
  const isTest = /\.(test|access)\.tsx?$/.test(file)
  const target = targetOf(file, source)
  if (target === null) return isTest ? null : judgePackage(from, source)
  const to = zoneOf(target)
  if (to === null)
    return file.startsWith('e2e/') || isTest
      ? null
      : refuse(from, `${target}, which no zone in tools/arrows/zones.mjs covers`)
  if (from.zone === to.zone) return from.slice === to.slice ? null : judgeSlices(from, to, target)
  const allowed = [...(ARROWS[from.zone] ?? []), ...(isTest ? (TEST_ARROWS[from.zone] ?? []) : [])]
  return allowed.includes(to.zone) ? null : refuse(from, nameOf(to))
}

/** The zone of a path, and its slice where the zone has slices. */
function zoneOf(file) {
  for (const { zone, pattern } of FOLDERS) {
    const match = pattern.exec(file)
    if (match !== null) return { zone, slice: match[1] }
  }
  return null
}

/** The path from the root that an import means; null for a package from npm or Node. */
function targetOf(file, source) {
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(file), source)
  const [, name, inside = ''] = /^@phoihop\/([^/]+)(?:\/(.*))?$/.exec(source) ?? []
  if (name === undefined) return null
  const home = { db: 'prisma', api: 'apps/api', web: 'apps/web', e2e: 'e2e' }[name] ?? `packages/${name}`
  return `${home}/src/${inside}`
}

function judgePackage(from, source) {
  const allowed = PACKAGES[from.zone]
  const isAllowed = allowed === undefined || allowed.some((name) => source === name || source.startsWith(`${name}/`))
  return isAllowed ? null : refuse(from, `the package ${source}`)
}

function judgeSlices(from, to, target) {
  const isDoor = to.zone === 'api/features' && /\/public(\.ts)?$/.test(target)
  if (isDoor && MAY_CALL[from.slice]?.includes(to.slice)) return null
  const hint = isDoor ? ' (not listed in MAY_CALL)' : ''
  return refuse(from, `another slice, ${nameOf(to)}${hint}`)
}

function nameOf({ zone, slice }) {
  return slice === undefined ? zone : `${zone}/${slice}`
}

function refuse(from, what) {
  return `${nameOf(from)} must not import ${what}. tools/arrows/zones.mjs draws who may import whom.`
}
